import { textWidth } from '$lib/format/text-width';
import type { MarkLayout, PlacedText } from '$lib/scene/layouts/mark-layout';
import type { Size } from '$lib/scene/size';

interface Boxed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Allowed overlap of two texts that touch. */
const slack = 1;

function boxOf({ x, y, text, size, anchor }: PlacedText): Boxed {
  const width = textWidth(text, size);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

function textsOf({ legend, marks, texts }: MarkLayout, size: number): Boxed[] {
  const keys = legend.map(({ name, x, y }) => ({ text: name, x: x + 17, y, size, fill: '' }));
  return [...keys, ...texts, ...marks.flatMap((mark) => mark.texts)].map(boxOf);
}

const overlap = (one: Boxed, other: Boxed) =>
  one.left < other.right - slack &&
  other.left < one.right - slack &&
  one.top < other.bottom - slack &&
  other.top < one.bottom - slack;

/** The faults of a register drawing: labels that leave it or overlap another, marks that leave it. */
export function layoutFaults(shapes: MarkLayout, size: Size): string[] {
  const texts = textsOf(shapes, size.text);
  const outside = texts.filter(
    ({ left, right, top, bottom }) =>
      left < -slack || right > size.width + slack || top < -slack || bottom > shapes.height + slack
  );
  const colliding = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((two) => (overlap(one, two) ? [`${one.text} lies upon ${two.text}`] : []))
  );
  const beyond = shapes.marks.filter(({ box, glyph }) => {
    const [right, bottom] = box ? [box.x + box.width, box.y + box.height] : [glyph?.x ?? 0, glyph?.y ?? 0];
    return right > size.width + slack || bottom > shapes.height;
  });
  return [
    ...outside.map(({ text }) => `${text} leaves the drawing`),
    ...colliding,
    ...beyond.map(({ key }) => `the mark ${key} leaves the drawing`)
  ];
}

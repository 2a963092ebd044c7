import { half, tenth } from './rounded';
import type {
  CircleShape,
  GroupShape,
  LineShape,
  MarkFacts,
  MarkShape,
  PathShape,
  RectShape,
  Shape,
  TextShape,
  Word
} from './scene';

/** Shapes with rounded numbers, for scenes. */

export function path(d: string, look: Omit<PathShape, 'kind' | 'd'>): PathShape {
  return { kind: 'path', d, ...look, ...rounded(look) };
}

export function line(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  stroke: string,
  strokeWidth?: number
): LineShape {
  const ends = { x1: half(from[0]), y1: half(from[1]), x2: half(to[0]), y2: half(to[1]) };
  return { kind: 'line', ...ends, stroke, ...rounded({ strokeWidth }) };
}

/** A bar or a tile. Its sides are sizes, not coordinates, so they have one decimal. */
export function rect(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  look: Pick<RectShape, 'fill' | 'stroke' | 'strokeWidth'>
): RectShape {
  const { x, y, width, height } = box;
  return {
    kind: 'rect',
    x: half(x),
    y: half(y),
    width: tenth(width),
    height: tenth(height),
    ...look,
    ...rounded(look)
  };
}

export function circle(
  x: number,
  y: number,
  radius: number,
  look: Omit<CircleShape, 'kind' | 'x' | 'y' | 'radius'>
): CircleShape {
  return { kind: 'circle', x: half(x), y: half(y), radius: tenth(radius), ...look, ...rounded(look) };
}

/** @param words one text, or runs with different paints; empty ones are dropped. */
export function text(
  x: number,
  y: number,
  words: string | readonly Word[],
  look: Omit<TextShape, 'kind' | 'x' | 'y' | 'words'>
): TextShape {
  const runs = typeof words === 'string' ? [words] : words;
  return {
    kind: 'text',
    x: half(x),
    y: half(y),
    ...look,
    size: tenth(look.size),
    words: runs.filter((word) => (typeof word === 'string' ? word : word.text) !== '')
  };
}

export function mark(facts: MarkFacts, shapes: readonly Shape[]): MarkShape {
  return { kind: 'mark', mark: facts, shapes };
}

/** Shapes turned by 90 degrees about a point: a bound then points along a horizontal axis. */
export function turned(x: number, y: number, shapes: readonly Shape[]): GroupShape {
  return { kind: 'group', transform: `rotate(90 ${tenth(x)} ${tenth(y)})`, shapes };
}

export function moved(x: number, y: number, shapes: readonly Shape[]): GroupShape {
  return { kind: 'group', transform: `translate(${tenth(x)} ${tenth(y)})`, shapes };
}

function rounded({ strokeWidth }: { readonly strokeWidth?: number | undefined }): { strokeWidth?: number } {
  return strokeWidth === undefined ? {} : { strokeWidth: tenth(strokeWidth) };
}

import type { RangeBrush, Span } from './RangeBrush';

/** Lets a pointer or a finger draw, move and stretch a brush; a click beside it drops it. */
export function brushByPointer(brush: RangeBrush): void {
  const { plot, handles, bins } = brush;
  let drag: ((at: number) => Span) | undefined;
  let moved = false;
  let before: Span | undefined;

  const placeOf = (event: PointerEvent): number => {
    const { left, width } = plot.getBoundingClientRect();
    return Math.min(bins, Math.max(0, ((event.clientX - left) / width) * bins));
  };

  plot.onpointerdown = (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    brush.near();
    plot.setPointerCapture(event.pointerId);
    const start = placeOf(event);
    const end = handles.findIndex((handle) => handle === event.target);
    const { span } = brush;
    before = span;
    const edges = span ?? [0, bins];
    moved = false;
    if (end >= 0) {
      handles[end]?.focus({ preventScroll: true });
      const fixed = edges[1 - end] ?? 0;
      drag = (at) => between(Math.round(at), fixed, bins);
    } else if (span && start > span[0] && start < span[1]) {
      const [from, to] = span;
      drag = (at) => {
        const by = Math.min(bins - to, Math.max(-from, Math.round(at - start)));
        return [from + by, to + by];
      };
    } else drag = (at) => [Math.floor(Math.min(start, at)), Math.ceil(Math.max(start, at))];
  };
  plot.onpointermove = (event) => {
    if (!drag) return;
    moved = true;
    brush.move(drag(placeOf(event)));
  };
  plot.onpointerup = (event) => {
    if (!drag) return;
    const inside = brush.span && placeOf(event) >= brush.span[0] && placeOf(event) <= brush.span[1];
    drag = undefined;
    if (!moved && !inside && !handles.some((handle) => handle === event.target)) brush.move(undefined);
    brush.done();
  };
  // A finger that turns out to scroll the page has chosen nothing.
  plot.onpointercancel = () => {
    if (!drag) return;
    drag = undefined;
    brush.move(before);
    brush.done();
  };
}

/** Two edges in order, one bin apart at the least. */
function between(one: number, other: number, bins: number): Span {
  if (one !== other) return one < other ? [one, other] : [other, one];
  return one < bins ? [one, one + 1] : [one - 1, one];
}

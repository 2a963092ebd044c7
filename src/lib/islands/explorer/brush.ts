import type { Attachment } from 'svelte/attachments';

/** A span of bins [from, to). */
export type Span = readonly [from: number, to: number];

/** A brush on a binned axis, as its controls see it. */
export interface Brush {
  readonly bins: number;
  /** Distance in bins that an arrow key moves an edge. */
  readonly step: number;
  /** Undefined where nothing is chosen, which means the whole axis. */
  readonly span: Span | undefined;
  /** The handles of the two edges. */
  readonly handles: readonly (HTMLElement | undefined)[];
  move(span: Span | undefined): void;
  /** Called when the brush has settled. */
  rest(): void;
}

/** Milliseconds after the last key until a brush settles. */
const PAUSE = 500;

/** A brush's span as a filter; undefined for the whole axis and for an empty span. */
export function narrowed(span: Span | undefined, bins: number): Span | undefined {
  return span && span[0] < span[1] && span[1] - span[0] < bins ? span : undefined;
}

/** Lets a pointer or a finger draw, move and stretch a brush; a click outside clears it. */
export function brushByPointer(brush: Brush): Attachment<HTMLElement> {
  return (plot) => {
    const { bins } = brush;
    const controller = new AbortController();
    const { signal } = controller;
    let drag: ((at: number) => Span) | undefined;
    let isMoved = false;
    let before: Span | undefined;
    const binAt = (event: PointerEvent): number => {
      const { left, width } = plot.getBoundingClientRect();
      return Math.min(bins, Math.max(0, ((event.clientX - left) / width) * bins));
    };
    const endOf = ({ target }: PointerEvent) => brush.handles.findIndex((handle) => handle === target);

    function start(event: PointerEvent): void {
      if (event.button !== 0) return;
      event.preventDefault();
      plot.setPointerCapture(event.pointerId);
      const end = endOf(event);
      before = brush.span;
      isMoved = false;
      if (end >= 0) brush.handles[end]?.focus({ preventScroll: true });
      drag = dragFrom(binAt(event), end, brush);
    }
    function move(event: PointerEvent): void {
      if (!drag) return;
      isMoved = true;
      brush.move(drag(binAt(event)));
    }
    function finish(event: PointerEvent): void {
      if (!drag) return;
      drag = undefined;
      const at = binAt(event);
      const isInside = brush.span && at >= brush.span[0] && at <= brush.span[1];
      if (!isMoved && !isInside && endOf(event) < 0) brush.move(undefined);
      brush.rest();
    }
    /** A touch that turns into scrolling has chosen nothing. */
    function cancel(): void {
      if (!drag) return;
      drag = undefined;
      brush.move(before);
      brush.rest();
    }
    plot.addEventListener('pointerdown', start, { signal });
    plot.addEventListener('pointermove', move, { signal });
    plot.addEventListener('pointerup', finish, { signal });
    plot.addEventListener('pointercancel', cancel, { signal });
    return () => controller.abort();
  };
}

/**
 * Moves the edges of a brush by keys: see movedByKey. Enter settles it, Esc clears it. @param end 0 for the start, 1
 * for the end.
 */
export function brushByKeys(brush: Brush, end: number): Attachment<HTMLElement> {
  return (handle) => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function rest(): void {
      clearTimeout(timer);
      brush.rest();
    }
    function press(event: KeyboardEvent): void {
      if (event.key === 'Enter' || event.key === 'Escape') {
        if (event.key === 'Escape') brush.move(undefined);
        event.preventDefault();
        return rest();
      }
      const span = movedByKey(brush, end, event);
      if (!span) return;
      event.preventDefault();
      brush.move(span);
      clearTimeout(timer);
      timer = setTimeout(rest, PAUSE);
    }
    handle.addEventListener('keydown', press, { signal });
    handle.addEventListener('blur', rest, { signal });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  };
}

/** Where arrow keys, Page Up and Down, Home and End move an edge, or with Shift both; undefined for other keys. */
export function movedByKey(
  { span, bins, step }: Pick<Brush, 'span' | 'bins' | 'step'>,
  end: number,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>
): Span | undefined {
  const by = {
    ArrowRight: step,
    ArrowUp: step,
    ArrowLeft: -step,
    ArrowDown: -step,
    PageUp: step * 5,
    PageDown: step * -5,
    Home: -bins,
    End: bins
  }[key];
  if (by === undefined) return undefined;
  const [from, to] = span ?? [0, bins];
  if (shiftKey) {
    const both = Math.min(bins - to, Math.max(-from, by));
    return [from + both, to + both];
  }
  return end === 0
    ? [Math.min(to - 1, Math.max(0, from + by)), to]
    : [from, Math.max(from + 1, Math.min(bins, to + by))];
}

/** The span for each pointer position of a drag that starts at a bin: stretched, moved or new. */
function dragFrom(start: number, end: number, { span, bins }: Brush): (at: number) => Span {
  if (end >= 0) {
    const fixed = (span ?? [0, bins])[1 - end] ?? 0;
    return (at) => between(Math.round(at), fixed, bins);
  }
  if (span && start > span[0] && start < span[1]) {
    const [from, to] = span;
    return (at) => {
      const by = Math.min(bins - to, Math.max(-from, Math.round(at - start)));
      return [from + by, to + by];
    };
  }
  return (at) => [Math.floor(Math.min(start, at)), Math.ceil(Math.max(start, at))];
}

/** Two edges in order, at least one bin apart. */
function between(edge: number, other: number, bins: number): Span {
  if (edge !== other) return edge < other ? [edge, other] : [other, edge];
  return edge < bins ? [edge, edge + 1] : [edge - 1, edge];
}

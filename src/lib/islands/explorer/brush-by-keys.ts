import type { RangeBrush, Span } from './RangeBrush';

/** So long after the last key a brush rests, in milliseconds. */
const rest = 500;

/** Moves the edges of a brush by arrow keys (with Shift both), Page Up and Down, Home and End; Enter keeps it, Esc drops it. */
export function brushByKeys(brush: RangeBrush): void {
  const { handles, bins, step } = brush;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = (): void => {
    clearTimeout(timer);
    brush.done();
  };

  handles.forEach((handle, end) => {
    handle.onfocus = () => brush.near();
    handle.onblur = done;
    handle.onkeydown = (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') {
        if (event.key === 'Escape') brush.move(undefined);
        event.preventDefault();
        return done();
      }
      const span = moved(brush.span ?? [0, bins], end, event);
      if (!span) return;
      event.preventDefault();
      brush.move(span);
      clearTimeout(timer);
      timer = setTimeout(done, rest);
    };
  });

  function moved([from, to]: Span, end: number, { key, shiftKey }: KeyboardEvent): Span | undefined {
    const by = byKey(key);
    if (by === undefined) return undefined;
    if (shiftKey) {
      const both = Math.min(bins - to, Math.max(-from, by));
      return [from + both, to + both];
    }
    return end === 0
      ? [Math.min(to - 1, Math.max(0, from + by)), to]
      : [from, Math.max(from + 1, Math.min(bins, to + by))];
  }

  function byKey(key: string): number | undefined {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return step;
      case 'ArrowLeft':
      case 'ArrowDown':
        return -step;
      case 'PageUp':
        return step * 5;
      case 'PageDown':
        return step * -5;
      case 'Home':
        return -bins;
      case 'End':
        return bins;
      default:
        return undefined;
    }
  }
}

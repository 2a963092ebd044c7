/** Rows that are rendered, and requested, at once where a source returns them. */
export const ASKED = 80;

/** Rows that are rendered at once where all are loaded: slightly more than fit in view. */
export const AT_HAND = 48;

/** In pixels. Browsers do not lay out much taller elements: beyond this a scroll position covers several rows. */
export const TALLEST = 8_000_000;

/** Number of loaded rows before those in view. */
const BEFORE = 20;

/** The visible part of a table. */
export interface Viewport {
  readonly scrollTop: number;
  readonly clientHeight: number;
  readonly rowHeight: number;
  /** Number of rows in the table. */
  readonly total: number;
  /** Number of rendered rows. */
  readonly size: number;
}

/** The rendered rows: the first one, and its distance from the top of the table in pixels. */
export interface RowWindow {
  readonly from: number;
  readonly above: number;
}

/**
 * The rows that a table should render.
 * @param loaded the rendered rows; undefined at first.
 * @returns undefined where the rendered rows suffice.
 */
export function nextWindow(view: Viewport, loaded: RowWindow | undefined): RowWindow | undefined {
  const { scrollTop, clientHeight, rowHeight, total, size } = view;
  const inView = Math.ceil(clientHeight / rowHeight);
  const { first, isNear } = firstInView(view, inView, loaded);
  if (loaded && isNear && first >= loaded.from) {
    const end = loaded.from + size;
    if (first + inView <= end || end >= total) return undefined;
  }
  // No more rows before it than fit into the space above.
  const before = Math.min(BEFORE, Math.floor(scrollTop / rowHeight));
  const from = Math.max(0, Math.min(first - before, total - size));
  if (loaded && isNear && from === loaded.from) return undefined;
  if (wholeHeight(view) < TALLEST) return { from, above: from * rowHeight };
  const above =
    loaded && isNear
      ? loaded.above + (from - loaded.from) * rowHeight
      : scrollTop - (first - from) * rowHeight;
  return { from, above: Math.max(0, above) };
}

/** The height of the space for the rows after the rendered ones. */
export function spaceBelow({ rowHeight, total }: Viewport, above: number, rows: number): number {
  return Math.max(0, wholeHeight({ rowHeight, total }) - above - rows * rowHeight);
}

function wholeHeight({ rowHeight, total }: Pick<Viewport, 'rowHeight' | 'total'>): number {
  return Math.min(TALLEST, total * rowHeight);
}

/**
 * The first row in view. Where the scroll bar has no position for every row, scrolling continues from the loaded rows,
 * and dragging the bar elsewhere jumps to the rows of its new position.
 */
function firstInView(
  view: Viewport,
  inView: number,
  loaded: RowWindow | undefined
): { first: number; isNear: boolean } {
  const { scrollTop, clientHeight, rowHeight, total, size } = view;
  const whole = wholeHeight(view);
  if (whole < TALLEST) return { first: Math.floor(scrollTop / rowHeight), isNear: loaded !== undefined };
  const last = Math.max(0, total - inView + 1);
  const isInside = scrollTop > 0 && scrollTop < whole - clientHeight - 1;
  if (loaded && isInside) {
    const next = loaded.from + Math.floor((scrollTop - loaded.above) / rowHeight);
    const isNear = next > loaded.from - size && next < loaded.from + 2 * size;
    if (isNear && next >= 0 && next <= last) return { first: next, isNear };
  }
  const share = Math.min(1, scrollTop / Math.max(1, whole - clientHeight));
  return { first: Math.round(share * last), isNear: false };
}

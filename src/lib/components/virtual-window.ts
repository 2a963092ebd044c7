/** So many rows are in the page at once, and are asked for together. */
export const ASKED = 80;

/** So many rows are in the page where all are at hand: a few more than are in view. */
export const AT_HAND = 48;

/** Pixels. Browsers lay out no element that is much taller: beyond it, a position of the scroll bar stands for many rows. */
export const TALLEST = 8_000_000;

/** So many of the loaded rows lie before those in view. */
const BEFORE = 20;

/** What is seen of a table. */
export interface Viewport {
  readonly scrollTop: number;
  readonly clientHeight: number;
  readonly rowHeight: number;
  /** How many rows the table has. */
  readonly total: number;
  /** How many rows are in the page at once. */
  readonly size: number;
}

/** The rows in the page: the first of them, and how far below the top of the table it lies, in pixels. */
export interface RowWindow {
  readonly from: number;
  readonly above: number;
}

/**
 * Which rows a table should have in the page.
 * @param loaded those that it has, undefined where it has none yet.
 * @returns undefined where those that it has are enough.
 */
export function nextWindow(view: Viewport, loaded: RowWindow | undefined): RowWindow | undefined {
  const { scrollTop, clientHeight, rowHeight, total, size } = view;
  const inView = Math.ceil(clientHeight / rowHeight);
  const { first, isNear } = firstInView(view, inView, loaded);
  if (loaded && isNear && first >= loaded.from) {
    const end = loaded.from + size;
    if (first + inView <= end || end >= total) return undefined;
  }
  // No more rows before it than there is room for above.
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

/** How high the space is that stands for the rows after those in the page. */
export function spaceBelow({ rowHeight, total }: Viewport, above: number, rows: number): number {
  return Math.max(0, wholeHeight({ rowHeight, total }) - above - rows * rowHeight);
}

function wholeHeight({ rowHeight, total }: Pick<Viewport, 'rowHeight' | 'total'>): number {
  return Math.min(TALLEST, total * rowHeight);
}

/**
 * The first row in view. Where the bar has no position for every row, who scrolls on from the loaded rows comes to the next ones,
 * and who drags the bar elsewhere to those of its new position.
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

import { nextMark } from '$lib/scene/next-mark';
import { markRows, type MarkRow } from './mark-rows';
import { openTab } from './switch-tabs';
import { hideTip, showTip } from './tip';

/** How far from a mark a pointer still reads it, in pixels. */
const reach = 36;

/** Makes the marks of every drawing readable: by pointer and touch, by keyboard, and aloud in a live region. */
export function readMarks(page: Document): void {
  openDrawings(page);
  const live = page.createElement('p');
  live.className = 'hidden';
  live.setAttribute('aria-live', 'polite');
  page.body.append(live);

  const read = (drawing: HTMLElement, row: MarkRow | undefined, rows: readonly MarkRow[], aloud: boolean) => {
    for (const mark of drawing.querySelectorAll('.read')) mark.classList.remove('read');
    drawing.dataset['at'] = row?.key ?? '';
    if (!row) return hideTip(drawing);
    for (const mark of drawing.querySelectorAll(`[data-k="${row.key}"]`)) mark.classList.add('read');
    showTip(drawing, row);
    if (aloud)
      live.textContent = `${row.what}, ${row.date}: ${row.spoken}. ${row.source}. ${row.more} ${rows.indexOf(row) + 1}/${rows.length}`;
  };

  const point = (event: PointerEvent) => {
    const drawing = drawingOf(event);
    if (!drawing) return;
    const key = nearestMark(drawing, event.clientX, event.clientY);
    if (key === (drawing.dataset['at'] ?? '')) return;
    const rows = markRows(drawing);
    read(
      drawing,
      rows.find((row) => row.key === key),
      rows,
      false
    );
  };
  // A finger that taps does not move, and leaves when it is lifted: what it read stays until the next tap.
  page.addEventListener('pointerdown', (event) => {
    for (const other of page.querySelectorAll<HTMLElement>('.drawing[data-at]'))
      if (other !== drawingOf(event)) read(other, undefined, [], false);
    point(event);
  });
  page.addEventListener('pointermove', point);
  page.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'touch') return;
    const drawing = drawingOf(event);
    const to = event.relatedTarget;
    if (drawing && !(to instanceof Node && drawing.contains(to))) read(drawing, undefined, [], false);
  });
  page.addEventListener('click', (event) => {
    const drawing = drawingOf(event);
    const key = drawing && nearestMark(drawing, event.clientX, event.clientY);
    if (drawing && key && key === drawing.dataset['clicked']) trace(drawing, key);
    if (drawing) drawing.dataset['clicked'] = key ?? '';
  });
  page.addEventListener('keydown', (event) => {
    const drawing =
      event.target instanceof HTMLElement && event.target.matches('.drawing') ? event.target : undefined;
    if (!drawing) return;
    const rows = markRows(drawing);
    const at = rows.find((row) => row.key === drawing.dataset['at']);
    if (event.key === 'Enter' && at) trace(drawing, at.key);
    else if (event.key === 'Escape') {
      read(drawing, undefined, [], false);
      openTab(drawing.closest('article'), 'chart')?.focus();
    } else {
      const next = nextMark(rows, at, event.key);
      if (!next) return;
      read(drawing, next, rows, true);
    }
    event.preventDefault();
  });
  page.addEventListener('focusout', (event) => {
    if (event.target instanceof HTMLElement && event.target.matches('.drawing'))
      read(event.target, undefined, [], false);
  });
}

/** Lets the keyboard into the drawings of a part of the page: they can be walked through, so they are no plain images. */
export function openDrawings(part: ParentNode): void {
  for (const drawing of part.querySelectorAll<HTMLElement>('.drawing')) {
    drawing.tabIndex = 0;
    drawing.setAttribute('role', 'application');
    drawing.setAttribute('aria-roledescription', drawing.dataset['role'] ?? '');
    drawing.setAttribute('aria-describedby', 'chart-help');
  }
}

/** Opens the sources of a figure at one of its numbers. */
function trace(drawing: HTMLElement, key: string): void {
  const figure = drawing.closest('article');
  openTab(figure, 'sources');
  const entry = figure?.querySelector<HTMLElement>(`[data-trace="${key}"]`);
  entry?.focus();
  entry?.scrollIntoView({ block: 'nearest' });
}

function drawingOf(event: Event): HTMLElement | undefined {
  return (event.target instanceof Element && event.target.closest<HTMLElement>('.drawing')) || undefined;
}

function nearestMark(drawing: HTMLElement, x: number, y: number): string {
  let best = { key: '', distance: reach };
  for (const mark of drawing.querySelectorAll<SVGElement>('[data-k]')) {
    const box = mark.getBoundingClientRect();
    if (box.width === 0) continue;
    const distance = Math.hypot(
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom)
    );
    if (distance < best.distance) best = { key: mark.dataset['k'] ?? '', distance };
  }
  return best.key;
}

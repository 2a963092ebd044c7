import { nextMark } from '$lib/scene/next-mark';
import { markRows, type MarkRow } from './mark-rows';
import { openTab } from './switch-tabs';
import { hideTip, marksOf, showTip } from './tip';

/** Distance in pixels at which a pointer still selects a mark. */
const REACH = 36;

/** The selected mark; one at a time on the whole page. */
let reading: { readonly drawing: HTMLElement; readonly marks: readonly Element[] } | undefined;

/** Makes the marks of every drawing readable by pointer, touch and keyboard, and aloud in a live region. */
export function readMarks(page: Document): void {
  openDrawings(page);
  let clicked: { readonly drawing: HTMLElement; readonly key: string } | undefined;
  const point = (event: PointerEvent) => {
    const drawing = drawingOf(event.target);
    if (!drawing) return;
    const key = nearestMark(drawing, event);
    if (key !== (drawing.dataset['at'] ?? ''))
      read(
        drawing,
        markRows(drawing).find((row) => row.key === key)
      );
  };
  // A tapping finger does not move, and leaves when it is lifted: the tip stays until the next tap.
  page.addEventListener('pointerdown', (event) => {
    if (reading && reading.drawing !== drawingOf(event.target)) stop();
    point(event);
  });
  page.addEventListener('pointermove', point);
  page.addEventListener('pointerout', (event) => {
    const drawing = drawingOf(event.target);
    const isLeft = drawing === reading?.drawing && drawing !== drawingOf(event.relatedTarget);
    if (isLeft && event.pointerType !== 'touch') stop();
  });
  page.addEventListener('click', (event) => {
    const drawing = drawingOf(event.target);
    if (!drawing) return;
    const key = nearestMark(drawing, event);
    if (key && clicked?.drawing === drawing && clicked.key === key) trace(drawing, key);
    clicked = { drawing, key };
  });
  page.addEventListener('keydown', (event) => {
    const drawing = drawingOf(event.target);
    if (!drawing || drawing !== event.target) return;
    const rows = markRows(drawing);
    const at = rows.find((row) => row.key === drawing.dataset['at']);
    if (event.key === 'Enter' && at) trace(drawing, at.key);
    else if (event.key === 'Escape') {
      stop();
      openTab(drawing, 'chart')?.focus();
    } else {
      const next = nextMark(rows, at, event.key);
      if (!next) return;
      read(drawing, next);
      announce(next, `${rows.indexOf(next) + 1}/${rows.length}`);
    }
    event.preventDefault();
  });
  page.addEventListener('focusout', ({ target }) => target === reading?.drawing && stop());
  // The figures of another filter replace those that are being read.
  addEventListener('popstate', stop);
}

/** Makes the drawings in a part of the page accessible to the keyboard: they are no longer plain images. */
export function openDrawings(part: ParentNode): void {
  for (const drawing of part.querySelectorAll<HTMLElement>('.drawing')) {
    drawing.tabIndex = 0;
    const role = {
      role: 'application',
      'aria-roledescription': drawing.dataset['role'] ?? '',
      'aria-describedby': 'chart-help'
    };
    for (const [name, value] of Object.entries(role)) drawing.setAttribute(name, value);
  }
}

function read(drawing: HTMLElement, row: MarkRow | undefined): void {
  stop();
  if (!row) return;
  const marks = marksOf(drawing, row.key);
  for (const mark of marks) mark.classList.add('read');
  drawing.dataset['at'] = row.key;
  reading = { drawing, marks };
  showTip(drawing, row);
}

function stop(): void {
  if (!reading) return;
  const { drawing, marks } = reading;
  reading = undefined;
  for (const mark of marks) mark.classList.remove('read');
  delete drawing.dataset['at'];
  hideTip(drawing);
}

function announce({ name, spoken, source, more }: MarkRow, place: string): void {
  const voice = document.getElementById('chart-voice');
  if (voice) voice.textContent = `${name}: ${spoken}. ${source}. ${more} ${place}`;
}

/** Opens the sources of a figure at one of its figures. */
function trace(drawing: HTMLElement, key: string): void {
  openTab(drawing, 'sources');
  const entry = drawing.closest('article')?.querySelector<HTMLElement>(`[data-trace="${key}"]`);
  entry?.closest('details')?.setAttribute('open', '');
  entry?.focus();
  entry?.scrollIntoView({ block: 'nearest' });
}

function drawingOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.drawing') : null;
}

function nearestMark(drawing: HTMLElement, { clientX: x, clientY: y }: MouseEvent): string {
  let best = { key: '', distance: REACH };
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

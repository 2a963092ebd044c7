import type { MarkRow } from './mark-rows';

/** The tip of the page: ChartHelp.svelte has written it. */
const tipOf = () => document.getElementById('chart-tip');

/** Shows what a mark says beside it, within the drawing. Text only: nothing of a row is read as markup. */
export function showTip(drawing: HTMLElement, row: MarkRow): void {
  const tip = tipOf();
  const mark = marksOf(drawing, row.key).find((each) => each.getBoundingClientRect().width > 0);
  if (!tip || !mark) return hideTip(drawing);
  drawing.append(tip);
  const texts = [row.figure, row.name, row.more, row.source];
  for (const [index, part] of [...tip.children].entries()) part.textContent = texts[index] ?? '';
  tip.hidden = false;
  const frame = drawing.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const left = box.left + box.width / 2 - frame.left - tip.offsetWidth / 2;
  const above = box.top - frame.top - tip.offsetHeight - 10;
  tip.style.left = `${Math.min(Math.max(left, 0), frame.width - tip.offsetWidth)}px`;
  tip.style.top = `${above > -40 ? above : box.bottom - frame.top + 10}px`;
}

/** Hides the tip, where it is that of a drawing. */
export function hideTip(drawing: HTMLElement): void {
  const tip = tipOf();
  if (tip && drawing.contains(tip)) tip.hidden = true;
}

/** The marks of a row, at every size of a drawing. */
export function marksOf(drawing: Element, key: string): Element[] {
  return [...drawing.querySelectorAll(`[data-k="${key}"]`)];
}

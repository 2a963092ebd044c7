import type { MarkRow } from './mark-rows';

/** The tip of the page, rendered by ChartHelp.svelte. */
const tipOf = () => document.getElementById('chart-tip');

/** Shows the tip of a mark inside the drawing. Text only: nothing of a row is parsed as markup. */
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

/** Hides the tip if it belongs to a drawing. */
export function hideTip(drawing: HTMLElement): void {
  const tip = tipOf();
  if (tip && drawing.contains(tip)) tip.hidden = true;
}

/** The marks of a row in every size of a drawing. */
export function marksOf(drawing: Element, key: string): Element[] {
  return [...drawing.querySelectorAll(`[data-k="${key}"]`)];
}

import type { MarkRow } from './mark-rows';

/** Shows what a mark says beside it, within the drawing. Text only: nothing of a row is read as markup. */
export function showTip(drawing: HTMLElement, row: MarkRow): void {
  const mark = [...drawing.querySelectorAll(`[data-k="${row.key}"]`)].find(
    (one) => one.getBoundingClientRect().width > 0
  );
  if (!mark) return hideTip(drawing);
  const tip = drawing.querySelector<HTMLElement>('.tip') ?? drawing.appendChild(makeTip());
  const parts = [...tip.children];
  [row.figure, `${row.what}, ${row.date}`, row.more, row.source].forEach((text, index) => {
    const part = parts[index];
    if (part) part.textContent = text;
  });
  tip.hidden = false;
  const frame = drawing.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const left = box.left + box.width / 2 - frame.left - tip.offsetWidth / 2;
  const above = box.top - frame.top - tip.offsetHeight - 10;
  tip.style.left = `${Math.min(Math.max(left, 0), frame.width - tip.offsetWidth)}px`;
  tip.style.top = `${above > -40 ? above : box.bottom - frame.top + 10}px`;
}

export function hideTip(drawing: HTMLElement): void {
  const tip = drawing.querySelector<HTMLElement>('.tip');
  if (tip) tip.hidden = true;
}

function makeTip(): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.setAttribute('aria-hidden', 'true');
  for (const [name, part] of [
    ['strong', ''],
    ['span', 'what'],
    ['div', 'differ'],
    ['div', 'from']
  ] as const) {
    const element = document.createElement(name);
    element.className = part;
    tip.append(element);
  }
  return tip;
}

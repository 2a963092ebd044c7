import { reportKey, reportStored } from '$lib/report/report';

/** Shows the number of charts in the report next to its link; nothing where there are none, or the store cannot be read. */
export function showReportCount(page: Document): void {
  countOnce(page);
  addEventListener(reportStored, () => countOnce(page));
}

function countOnce(page: Document): void {
  const link = page.querySelector('nav:not(.languages) a[href$="/report/"]');
  if (!link) return;
  link.querySelector('.count')?.remove();
  let count = 0;
  try {
    const stored = JSON.parse(localStorage.getItem(reportKey) ?? '{}') as { blocks?: { kind?: string }[] };
    count = stored.blocks?.filter(({ kind }) => kind === 'chart').length ?? 0;
  } catch {
    return;
  }
  if (count === 0) return;
  const shown = page.createElement('span');
  shown.className = 'count';
  shown.textContent = `\u00a0(${count})`;
  link.append(shown);
}

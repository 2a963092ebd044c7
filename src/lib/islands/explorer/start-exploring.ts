import type { ExploredId } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import { pageLocale } from '$lib/i18n/page-locale';
import { loadWithMessages } from '$lib/i18n/load-with-messages';
import { Explorer } from './Explorer';

/** Makes the explore page work. The engine starts when its reader comes near a view, or the address asks for it. */
export function startExploring(page: HTMLElement): void {
  const tables = new Map<ExploredId, ExploredData>();
  for (const section of page.querySelectorAll<HTMLElement>('[data-explored]')) {
    // The page wrote it, from the type that it is read as.
    const data = JSON.parse(section.dataset['explored'] ?? '') as ExploredData;
    tables.set(data.id, data);
  }
  const locale = pageLocale();
  new Explorer(page, tables, locale).read();
  const own = document.querySelector<HTMLElement>('.own-explored');
  const button = own?.querySelector('button');
  if (!own || !button) return;
  button.hidden = false;
  button.onclick = () =>
    void loadWithMessages(import('./start-local'), 'data').then(({ startOwn }) => startOwn(own));
}

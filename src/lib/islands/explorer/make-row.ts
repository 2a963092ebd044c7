import type { ExploreRow } from '$lib/captions/explore-row';
import type { Locale } from '$lib/format/locale';
import { textLanguage } from '$lib/components/figure/text-language';

/** A row of the table as an element. Texts only: nothing of a row is read as markup. @param index from 0. */
export function makeRow(
  { cells, documents }: ExploreRow,
  index: number,
  columns: readonly string[],
  locale: Locale
): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.ariaRowIndex = String(index + 2);
  cells.forEach((text, place) => {
    const cell = row.insertCell();
    if (place > 0) {
      cell.className = columns[place] ?? '';
      cell.textContent = text;
      return;
    }
    // A long name is cut: pointing at it says all of it.
    const name = document.createElement('span');
    name.title = name.textContent = text;
    cell.className = 'company';
    cell.append(name);
    const language = textLanguage(text, 'zh', locale);
    if (language) cell.lang = language;
  });
  const cited = row.insertCell();
  cited.className = 'documents';
  for (const { title, publisher, url, language } of documents) {
    const link = document.createElement('a');
    link.href = /^https?:\/\//.test(url) ? url : '';
    link.title = title;
    link.rel = 'external';
    link.textContent = publisher;
    const own = textLanguage(publisher, language, locale);
    if (own) link.lang = own;
    cited.append(link);
  }
  return row;
}

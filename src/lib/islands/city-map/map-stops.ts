import type { MarkRow } from '$lib/page-script/mark-rows';

/** A stop on the way through the map, with the row of a table that says what it is. */
export interface Stop extends MarkRow {
  readonly row: HTMLTableRowElement;
}

/** The cities of the measure shown, in the order of their table, then the sites that stand on the map. */
export function mapStops(map: HTMLElement): Stop[] {
  const measure = map.querySelector<HTMLInputElement>('.measures input:checked')?.value ?? '';
  const cities = map.querySelectorAll<HTMLTableRowElement>(
    `.city-table[data-measure="${measure}"] tr[data-city]`
  );
  const sites = map.querySelectorAll<HTMLTableRowElement>('.site-table tr[data-site]');
  return [...[...cities].map((row) => cityStop(row, map)), ...[...sites].map((row) => siteStop(row, map))];
}

function cityStop(row: HTMLTableRowElement, map: HTMLElement): Stop {
  const [what = '', date = '', qualifierWord = '', , source = ''] = textsOf(row);
  const figure = row.dataset['figure'] ?? map.dataset['notFound'] ?? '';
  return {
    row,
    key: `c-${row.dataset['city'] ?? ''}`,
    line: 'cities',
    what,
    date,
    figure,
    spoken: qualifierWord && !figure.includes(qualifierWord) ? `${figure}, ${qualifierWord}` : figure,
    source,
    more: ''
  };
}

function siteStop(row: HTMLTableRowElement, map: HTMLElement): Stop {
  const [number = '', name = '', city = '', kind = '', opened = '', size = '', source = ''] = textsOf(row);
  const heads = textsOf(row.closest('table')?.tHead?.rows[0]);
  return {
    row,
    key: `s-${row.dataset['site'] ?? ''}`,
    line: 'sites',
    what: `${kind}, ${city}`,
    date: `${heads[4] ?? ''}: ${opened}`,
    figure: `${number} ${name}`,
    spoken: `${number} ${name}`,
    source,
    more: [`${heads[5] ?? ''}: ${size}`, eventsOf(row, map)].filter(Boolean).join('. ')
  };
}

/** How many events the track has of a site by the year that is shown, and the last of them. */
function eventsOf(site: HTMLTableRowElement, map: HTMLElement): string {
  const links = document.querySelectorAll(`.track tr:not(.later) a[href="#${site.id}"]`);
  const [, date = '', , title = ''] = textsOf([...links].at(-1)?.closest('tr') ?? undefined);
  return links.length === 0
    ? ''
    : (map.dataset['events'] ?? '')
        .replace('{count}', String(links.length))
        .replace('{last}', () => `${date} ${title}`);
}

function textsOf(row: HTMLTableRowElement | undefined): string[] {
  return [...(row?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? '');
}

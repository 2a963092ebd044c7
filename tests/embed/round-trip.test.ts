import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { pointsOf } from '$lib/charts/point';
import { embedCode, componentCode } from '$lib/export/embed-code';
import { parseView, searchOfView, themes, type EmbedView } from '$lib/url-state/embed-view';
import { embedSearch } from '$lib/export/embed-search';
import { readHash, reportHash } from '$lib/report/report-link';
import { limits, type Report } from '$lib/report/report';
import { normal, parseFilters, searchOf, type FilterRange, type Filters } from '$lib/url-state/filters';
import { answerOf } from '../charts/asked';

/** A host, a base path and a language of maximum length. */
const site = 'https://dashboard.innovation-and-technology.example.gov.hk/statistics/innoscope/tc/';
const longest = 2000;

/** Views from the whole chart to the longest address: both years, and every place of the chart. */
function viewsOf({ first, last, places }: FilterRange): Filters[] {
  const all = [...places];
  const next = Math.min(first + 1, last);
  const asked: Filters[] = [
    { places: [] },
    { from: next, places: [] },
    { from: last, to: last, places: all.slice(0, 1) },
    { from: next, to: Math.max(next, last - 1), places: all.slice(0, limits.places) }
  ];
  return asked.map((filters) => normal(filters, { first, last, places }));
}

describe.each(charts)('$id', ({ id, topic }) => {
  const range = async (): Promise<FilterRange> => {
    const points = pointsOf(await answerOf(id));
    const years = points.map(({ end }) => Number(end.slice(0, 4)));
    const places = new Set(points.map(({ entity }) => entity));
    return { first: Math.min(...years), last: Math.max(...years), places };
  };

  test('every link restores exactly its view, and is shorter than 2,000 characters', async () => {
    const whole = await range();
    for (const filters of viewsOf(whole)) {
      const link = `${site}${topic}/${searchOf(filters)}#${id}`;
      expect(link.length).toBeLessThan(longest);
      expect(parseFilters(new URL(link).searchParams, whole)).toEqual({ filters, ignored: [] });
    }
  });

  test('every state of an embed is restored from its address, its code and its element', async () => {
    const whole = await range();
    for (const filters of viewsOf(whole))
      for (const theme of themes) {
        const view: EmbedView = { theme, hide: ['note', 'table'], currency: 'USD', filters };
        const own = `${site}embed/${id}/${searchOfView(view)}`;
        expect(own.length).toBeLessThan(longest);
        expect(parseView(new URL(own).searchParams, whole)).toEqual({ view, ignored: [] });

        const shown: EmbedView = { theme, hide: [], currency: 'HKD', filters };
        const { search, attributes } = embedSearch(searchOf(filters), theme);
        const [, src = ''] = /src="([^"]+)"/.exec(embedCode(`${site}embed/${id}/${search}`, id)) ?? [];
        expect(parseView(new URL(src.replaceAll('&amp;', '&')).searchParams, whole)).toEqual({
          view: shown,
          ignored: []
        });
        const written = componentCode(`${site}embed.js`, id, 'zh-Hant', attributes);
        const said = [...written.matchAll(/\s(theme|from|to|place)="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [name, value] as [string, string]
        );
        expect(parseView(new URLSearchParams(said), whole)).toEqual({ view: shown, ignored: [] });
      }
  });

  test('a report restores exactly the views that were added to it', async () => {
    const blocks: Report['blocks'] = viewsOf(await range()).map((filters) => ({
      kind: 'chart',
      half: false,
      view: { chart: id, filters }
    }));
    const hash = await reportHash({ title: '', blocks });
    expect(`${site}report/${hash}`.length).toBeLessThan(longest);
    expect(await readHash(hash, () => true)).toEqual({ report: { title: '', blocks }, unknown: [] });
  });
});

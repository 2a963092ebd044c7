import { describe, expect, test } from 'vitest';
import type { SeriesId } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { evidence } from '../../src/routes/(site)/data/server/evidence';
import { gathered } from '../../src/routes/(site)/data/server/gathered';
import { seriesPage } from '../../src/routes/(site)/data/server/series-page';
import { evidenceRows } from './evidence-rows';

const ids = Object.keys(series) as SeriesId[];
const pages = await Promise.all(ids.map((id) => seriesPage(id, 'en')));

describe('the page of a series', () => {
  test('draws a chart wherever three figures are of one kind', async () => {
    const bare = pages.filter(({ chart }) => !chart);
    expect(pages.length - bare.length).toBeGreaterThan(100);
    expect(bare.filter(({ charts }) => charts.length > 0)).toEqual([]);
    const { bySeries } = await evidence();
    for (const { id } of bare) {
      const kinds = gathered(
        (bySeries.get(id) ?? []).filter(({ withheld }) => withheld === null),
        ({ dimension, entity, period, unit }) => [dimension, dimension && entity, period, unit].join(' ')
      );
      for (const rows of kinds.values())
        expect(
          new Set(rows.map(({ entity, category, end }) => [entity, category, end.slice(0, 4)].join())).size,
          id
        ).toBeLessThan(3);
    }
  });

  test('draws it at both widths, with words for those who do not see it', () => {
    for (const { id, chart } of pages) {
      if (!chart) continue;
      const { drawings, words } = chart.figure;
      expect(Object.keys(drawings), id).toEqual(['narrow', 'medium']);
      for (const svg of Object.values(drawings)) expect(svg, id).not.toMatch(/NaN|undefined|Infinity/);
      expect(words.description, id).toMatch(/\S/);
    }
  });

  test('joins nothing where no subject charts the series', () => {
    const own = pages.flatMap(({ chart }) => (chart && !chart.address ? [chart.figure.model] : []));
    expect(own.length).toBeGreaterThan(20);
    expect(own.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))).toEqual([]);
  });

  test('has every figure of the series and no other: each figure of the evidence is on one page', () => {
    const shown = pages.flatMap(({ id, rows }) =>
      rows.map(({ row, series: of }) => ({ row, id, of: of.id }))
    );
    expect(shown.filter(({ id, of }) => id !== of)).toEqual([]);
    expect(shown.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(evidenceRows.map(({ row }) => row));
  });

  test('has title, definition, every figure, and a citation that names the series and the version', () => {
    for (const { id, title, definition, rows, citation } of pages) {
      expect(
        [title, definition].every((text) => /\S/.test(text)),
        id
      ).toBe(true);
      expect(rows.length, id).toBeGreaterThan(0);
      expect(citation).toContain(id);
    }
  });
});

import { expect, test } from 'vitest';
import type { SourceId } from '$lib/catalogue/generated/rows';
import { evidence } from '../../src/routes/(site)/data/server/evidence';
import { sourcePage } from '../../src/routes/(site)/data/server/source-page';
import { evidenceRows } from './evidence-rows';

const everyRow = evidenceRows.map(({ row }) => row).toSorted((a, b) => a - b);

test('every figure is on the page of its document, which leads to the page of its series', async () => {
  const { sources } = await evidence();
  const pages = await Promise.all(sources.map((source) => sourcePage(source.source_id as SourceId, 'en')));
  const shown = pages.flatMap(({ id, rows }) => rows.map(({ row, series: of }) => ({ row, id, of: of.id })));
  expect(shown.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(everyRow);
  const cellsOf = new Map(evidenceRows.map(({ row, cells }) => [row, cells]));
  const astray = shown.filter(
    ({ row, id, of }) => cellsOf.get(row)?.['source_id'] !== id || cellsOf.get(row)?.['series'] !== of
  );
  expect(astray).toEqual([]);
});

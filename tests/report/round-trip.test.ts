import { expect, test } from 'vitest';
import { longestLink, readHash, reportHash } from '../../src/lib/report/report-link';
import { readText, reportText } from '../../src/lib/report/report-text';
import type { Report } from '../../src/lib/report/report';
import { isChart, makeReport, numbers } from './make-report';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test('a link restores exactly the report that it was made of, whatever is in it', async () => {
  for (const seed of seeds) {
    const report = makeReport(numbers(seed));
    const hash = await reportHash(report);
    expect(hash).toMatch(/^#r=[\w-]+$/);
    expect(await readHash(hash, isChart), `seed ${seed}`).toEqual({ report, unknown: [] });
  }
});

test('a file restores exactly the report that it was made of, with a byte-order mark before it too', () => {
  for (const seed of seeds) {
    const report = makeReport(numbers(seed));
    expect(readText(reportText(report), isChart), `seed ${seed}`).toEqual({ report, unknown: [] });
    expect(readText(`\ufeff${reportText(report)}`, isChart).report).toEqual(report);
  }
});

test('a report of twelve filtered charts with words between fits into a link', async () => {
  const report: Report = {
    title: 'Hong Kong and Shenzhen, ten years on',
    blocks: Array.from({ length: 12 }, (_, index) => [
      { kind: 'heading', text: `Part ${index + 1}: what the figures say` } as const,
      {
        kind: 'text',
        text: `The **qualifierWord** stays with figure ${index}: see [the page](https://example.org/${index}).`
      } as const,
      {
        kind: 'chart',
        half: index % 2 === 0,
        view: {
          chart: `a-chart-with-a-long-name-${index}`,
          filters: { from: 2010 + index, to: 2024, places: ['hong-kong', 'shenzhen'] }
        }
      } as const
    ]).flat()
  };
  const link = `https://innoscope.example.org/base/path/tc/report/${await reportHash(report)}`;
  expect(link.length).toBeLessThan(longestLink);
  expect((await readHash(new URL(link).hash, () => true)).report).toEqual(report);
});

test('charts that are not there are left out and named, all else stays', async () => {
  const view = (chart: string) =>
    ({ kind: 'chart', half: false, view: { chart, filters: { places: [] } } }) as const;
  const report = {
    title: 'T',
    blocks: [view('gone-chart'), view('city-gdp'), { kind: 'text', text: 'x' } as const]
  };
  const parsed = await readHash(await reportHash(report), isChart);
  expect(parsed.unknown).toEqual(['gone-chart']);
  expect(parsed.report.blocks).toEqual(report.blocks.slice(1));
});

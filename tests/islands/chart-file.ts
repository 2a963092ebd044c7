import type { ChartFile } from '$lib/captions/chart-file';
import type { ExportModel, ExportRow, ExportSource } from '$lib/captions/export-model';

export const DOCUMENT: ExportSource = {
  title: 'Annual report of the park',
  publisher: 'The park',
  url: 'https://example.org/report',
  language: 'en',
  published: '2024-05-01',
  tier: 'official'
};

const ROW: ExportRow = {
  key: '1',
  what: 'Science Park',
  date: '2023',
  start: '',
  end: '2023',
  qualifierWord: 'exactly',
  qualifier: 'exact',
  value: 1200,
  unit: 'count',
  figure: '1,200',
  qualifiedFigure: '1,200',
  source: DOCUMENT,
  locator: '',
  note: '',
  basis: '',
  relation: 'shown'
};

/** An export model of a chart with two figures. */
export function exportOf(id: string, fields: Partial<ExportModel> = {}): ExportModel {
  const rows = [ROW, { ...ROW, key: '2', date: '2024', end: '2024', value: 1300, figure: '1,300' }];
  return {
    id,
    topic: 'companies',
    locale: 'en',
    currency: undefined,
    title: `The chart ${id}`,
    subtitle: 'Companies',
    description: 'Two figures.',
    note: '',
    definitions: [],
    asAt: '',
    years: [2023, 2024],
    sources: [DOCUMENT],
    rows,
    statements: [...rows, { ...ROW, key: '3', relation: 'same' }],
    plot: undefined,
    address: `https://example.org/charts/${id}/`,
    dataVersion: 'abc',
    ...fields
  };
}

export const SVG = '<svg viewBox="0 0 10 10"><g data-k="1"><rect width="5" height="5"></rect></g></svg>';

/** A chart file with drawings and rows. @param currencies one view for each. */
export function chartFileOf(id: string, currencies: readonly ('HKD' | 'USD')[] = []): ChartFile {
  const drawings = { narrow: SVG, medium: SVG };
  const views = currencies.map((currency) => ({ exportModel: exportOf(id, { currency }), drawings }));
  return {
    format: 'innoscope-chart/1',
    kind: 'register',
    locale: 'en',
    views: views.length > 0 ? views : [{ exportModel: exportOf(id), drawings }],
    points: [],
    range: undefined
  };
}

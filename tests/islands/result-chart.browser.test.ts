import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChartHelp from '$lib/components/figure/ChartHelp.svelte';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import ResultChart from '$lib/islands/sql-console/ResultChart.svelte';
import { readMarks } from '$lib/page-script/read-marks';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';

const result = (part: Partial<QueryResult> = {}): QueryResult => ({
  sql: 'SELECT entity, value, qualifier FROM observations',
  columns: [
    { name: 'entity', type: 'VARCHAR', kind: 'text' },
    { name: 'value', type: 'DOUBLE', kind: 'number' },
    { name: 'qualifier', type: 'VARCHAR', kind: 'text' }
  ],
  rows: [
    ['Hong Kong', 1500, 'over'],
    ['Shenzhen', 20, 'exact'],
    ['Macao', null, null],
    ['Foshan', 3, null]
  ],
  more: false,
  milliseconds: 12,
  ...part
});
const unqualified = (sql: string) =>
  result({ sql, columns: result().columns.slice(0, 2), rows: result().rows.map((row) => row.slice(0, 2)) });

const tip = () => document.getElementById('chart-tip');
const voice = () => document.getElementById('chart-voice')?.textContent;

beforeAll(() => readMarks(document));
afterEach(() => tip()?.remove());

async function shown(answer: QueryResult, locale: (typeof languages)[number]['locale'] = 'en') {
  await render(ChartHelp, { locale });
  const screen = await render(ResultChart, { answer, locale });
  const drawing = screen.getByRole('application');
  await expect.element(drawing).toBeVisible();
  return { screen, drawing };
}

describe('the chart of a result', () => {
  test('is walked through by keys along its rows, a bound told as a bound', async () => {
    const { drawing } = await shown(result());
    drawing.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tip()).toBeVisible();
    expect(tip()?.textContent).toContain('over 1,500');
    expect(voice()).toContain('Hong Kong');
    expect(voice()).toContain('over 1,500');
    expect(voice()).toContain(t('console_chart_row', 'en', { row: '1' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(voice()).toContain('20, exact');
    await userEvent.keyboard('{ArrowRight}');
    expect(voice()).toContain('Foshan');
    expect(voice()).not.toContain('exact');
    expect(voice()).toContain('3/3');
    await userEvent.keyboard('{Escape}');
    await expect.element(tip()).not.toBeVisible();
  });

  test('leads by Enter to the row of a mark, in the table under it', async () => {
    const { screen, drawing } = await shown(result());
    drawing.element().focus();
    await userEvent.keyboard('{End}{Enter}');
    const row = screen.getByRole('row', { name: 'Foshan' });
    await expect.element(row).toBeVisible();
    await expect.element(row).toHaveFocus();
  });

  test('gives its tip back to the page when it goes', async () => {
    const { screen, drawing } = await shown(result());
    drawing.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(drawing.element().contains(tip())).toBe(true);
    await screen.unmount();
    expect(tip()?.isConnected).toBe(true);
    expect(tip()?.hidden).toBe(true);
  });

  test('explains its glyphs, and needs no note where the result states its qualifiers', async () => {
    const { screen } = await shown(result());
    await expect.element(screen.getByText(t('glyph_over', 'en'))).toBeVisible();
    await expect.element(screen.getByText('bounds or estimates')).not.toBeInTheDocument();
  });

  test.each(languages)('without qualifiers claims none, and says so in $locale', async ({ locale }) => {
    const { screen, drawing } = await shown(unqualified('SELECT entity, value FROM observations'), locale);
    const note = t('console_chart_unqualified', locale, { tables: 'observations', y: 'value' });
    await expect.element(screen.getByText(note)).toBeVisible();
    drawing.element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(voice()).toContain('Shenzhen');
    expect(voice()).not.toMatch(/exact|確數|确数/);
  });

  test('of what has no qualifiers anywhere says nothing of them', async () => {
    const { screen } = await shown(unqualified('SELECT city, count(*) AS value FROM companies GROUP BY 1'));
    await expect.element(screen.getByText('bounds or estimates')).not.toBeInTheDocument();
  });

  test('of too many figures is drawn, and says that the table view has them', async () => {
    const rows = Array.from({ length: 1_001 }, (_, at) => [at, at * 2]);
    const columns = ['a', 'b'].map((name) => ({ name, type: 'BIGINT', kind: 'number' as const }));
    const { screen, drawing } = await shown(result({ sql: 'SELECT 1', columns, rows }));
    const words = t('console_chart_crowded', 'en', { count: '1,001' });
    expect(drawing.element().getAttribute('aria-label')).toContain(words);
    await expect.element(screen.getByText(t('console_chart_figures', 'en'))).not.toBeInTheDocument();
    expect(drawing.element().querySelectorAll('circle')).toHaveLength(1_001);
  });

  test('is drawn otherwise by its choices, with a legend of its series', async () => {
    const { screen, drawing } = await shown(result());
    await screen.getByLabelText(t('console_chart_mark', 'en')).selectOptions('line');
    await screen.getByLabelText(t('console_chart_x', 'en')).selectOptions('value');
    await screen.getByLabelText(t('console_chart_by', 'en')).selectOptions('entity');
    await expect.element(drawing.getByText('Shenzhen')).toBeVisible();
    await screen.getByLabelText(t('console_chart_x', 'en')).selectOptions('entity');
    await expect.element(screen.getByText(t('console_chart_none', 'en'))).toBeVisible();
  });
});

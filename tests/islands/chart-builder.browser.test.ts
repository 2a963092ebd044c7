import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ChosenChart } from '$lib/charts/chosen-chart';
import { offeredTables } from '$lib/charts/offered-table';
import { firstChoice, settledChoice } from '$lib/custom-charts/table/table-choice';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import ChoiceField from '$lib/islands/chart-builder/ChoiceField.svelte';
import SeriesForm from '$lib/islands/chart-builder/SeriesForm.svelte';
import TableForm from '$lib/islands/chart-builder/TableForm.svelte';
import { without } from '$lib/islands/chart-builder/without';
import YearFields from '$lib/islands/chart-builder/YearFields.svelte';

describe('a field of choices', () => {
  test('is chosen by keys, and gives the value of the option', async () => {
    const onchoose = vi.fn();
    const screen = await render(ChoiceField, {
      label: 'Along',
      name: 'across',
      value: 'city',
      options: [
        { value: 'city', text: 'City' },
        { value: 'sector', text: 'Sector' }
      ],
      onchoose
    });
    screen.getByRole('combobox', { name: 'Along' }).element().focus();
    await userEvent.keyboard('s');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('sector');
  });

  test('puts options under their headings', async () => {
    const screen = await render(ChoiceField, {
      label: 'Series',
      name: 'series',
      value: 'b',
      options: [
        { value: 'a', text: 'A', group: 'First' },
        { value: 'b', text: 'B', group: 'Second' }
      ],
      onchoose: vi.fn()
    });
    const groups = [...screen.container.querySelectorAll('optgroup')];
    expect(groups.map((group) => [group.getAttribute('label'), group.textContent.trim()])).toEqual([
      ['First', 'A'],
      ['Second', 'B']
    ]);
    await expect.element(screen.getByRole('combobox')).toHaveValue('b');
  });
});

describe('the years', () => {
  const shown = async () => {
    const onyear = vi.fn();
    const screen = await render(YearFields, {
      locale: 'en',
      from: 2010,
      to: undefined,
      hint: '2001 to 2025',
      onyear
    });
    return { onyear, from: screen.getByRole('textbox', { name: t('explore_from', 'en') }) };
  };

  test('are read when a field is left or Enter is pressed', async () => {
    const { onyear, from } = await shown();
    await from.fill('2015');
    await userEvent.keyboard('{Enter}');
    expect(onyear).toHaveBeenCalledExactlyOnceWith('from', 2015);
  });

  test('put back what is no year, and report a field that was emptied', async () => {
    const { onyear, from } = await shown();
    await from.fill('soon');
    await userEvent.keyboard('{Enter}');
    expect(onyear).not.toHaveBeenCalled();
    await expect.element(from).toHaveValue('2010');
    await from.fill('');
    await userEvent.keyboard('{Enter}');
    expect(onyear).toHaveBeenCalledExactlyOnceWith('from', undefined);
  });
});

describe('the form of a series', () => {
  const offered = [
    { id: 'gba.gdp', title: 'Product', topic: 'Economy', by: [''] },
    { id: 'gba.population', title: 'Population', topic: 'People', by: [''] }
  ] as const;
  const chart: ChosenChart = {
    settled: {
      series: 'gba.gdp',
      by: '',
      unit: 'CNY-billion',
      period: 'year',
      place: '',
      lines: ['shenzhen', 'guangzhou'],
      from: 2010,
      to: 2020,
      mark: 'line'
    },
    offers: {
      by: [''],
      sets: [],
      places: [],
      lines: ['shenzhen', 'guangzhou'],
      years: [2001, 2025],
      marks: ['line', 'bars']
    },
    spec: {
      id: 'built',
      topic: 'overview',
      ask: { series: ['gba.gdp'], dimension: '' },
      mark: 'line',
      lines: 'entity',
      order: 'given',
      size: 'full'
    },
    points: [],
    whole: []
  };
  const shown = async (part: Partial<{ chart: ChosenChart }> = {}) => {
    const onchoose = vi.fn();
    const choice = { series: 'gba.gdp', from: 2010, to: 2020 } as const;
    const screen = await render(SeriesForm, { locale: 'en', offered, choice, chart: part.chart, onchoose });
    return { screen, onchoose };
  };

  test('starts with the series alone, and a button that draws it', async () => {
    const { screen, onchoose } = await shown();
    await screen.getByRole('button', { name: t('custom_start', 'en') }).click();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith({ series: 'gba.gdp' });
    expect(screen.getByRole('radio').elements()).toEqual([]);
  });

  test('forgets all else when another series is chosen', async () => {
    const { screen, onchoose } = await shown({ chart });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: t('custom_series', 'en') }),
      'Population'
    );
    expect(onchoose).toHaveBeenCalledExactlyOnceWith({ series: 'gba.population' });
  });

  test('offers the marks that fit, and gives the choice with another', async () => {
    const { screen, onchoose } = await shown({ chart });
    await screen.getByRole('radio', { name: t('custom_mark_bars', 'en') }).click();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith({
      series: 'gba.gdp',
      from: 2010,
      to: 2020,
      mark: 'bars'
    });
  });

  test('puts years in their order, and leaves out an end that the figures have anyway', async () => {
    const { screen, onchoose } = await shown({ chart });
    const from = screen.getByRole('textbox', { name: t('explore_from', 'en') });
    await from.fill('2022');
    await userEvent.keyboard('{Enter}');
    expect(onchoose).toHaveBeenLastCalledWith({ series: 'gba.gdp', from: 2020, to: 2022 });
    await from.fill('2001');
    await userEvent.keyboard('{Enter}');
    expect(onchoose).toHaveBeenLastCalledWith({ series: 'gba.gdp', to: 2020 });
  });
});

describe('the form of a table', () => {
  const rounds = offeredTables.find(({ name }) => name === 'funding_rounds');
  if (!rounds) throw new RangeError('No table of funding rounds');
  const shown = async (locale: (typeof languages)[number]['locale'] = 'en', part: object = {}) => {
    const onchoose = vi.fn();
    const choice = settledChoice(rounds, { ...firstChoice(rounds), ...part });
    const screen = await render(TableForm, {
      locale,
      table: rounds,
      tables: offeredTables,
      choice,
      chart: undefined,
      onchoose
    });
    return { screen, onchoose, choice };
  };

  test.each(languages)('names each of its fields in $locale', async ({ locale }) => {
    const { screen } = await shown(locale);
    for (const key of ['custom_table', 'custom_measure', 'custom_across', 'custom_by'] as const)
      await expect.element(screen.getByRole('combobox', { name: t(key, locale) })).toBeVisible();
  });

  test('starts anew with another table', async () => {
    const { screen, onchoose } = await shown();
    const table = screen.getByRole('combobox', { name: t('custom_table', 'en') });
    await userEvent.selectOptions(table, 'companies');
    const companies = offeredTables.find(({ name }) => name === 'companies');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith(companies && firstChoice(companies));
  });

  test('drops mark and unit with another measure, and the part with "nothing"', async () => {
    const { screen, onchoose, choice } = await shown('en', { mark: 'line', by: 'stage' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: t('custom_measure', 'en') }), 'sum');
    const rest = without(choice, 'mark');
    expect(onchoose).toHaveBeenLastCalledWith({ ...rest, measure: 'sum' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: t('custom_by', 'en') }), '');
    expect(onchoose).toHaveBeenLastCalledWith(without(rest, 'by'));
  });

  test('says that numbers are parted by their unit, and offers no other part then', async () => {
    const { screen } = await shown('en', { measure: 'sum' });
    await expect.element(screen.getByText(t('custom_split_by_unit', 'en'))).toBeVisible();
    await expect.element(screen.getByRole('combobox', { name: t('custom_by', 'en') })).toBeDisabled();
  });
});

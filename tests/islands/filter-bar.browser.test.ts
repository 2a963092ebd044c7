import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { punctuation } from '$lib/format/punctuation';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import FilterBar from '$lib/islands/filter-bar/FilterBar.svelte';
import { testFigures } from './test-figures';

const PROPS = {
  locale: 'en',
  home: '/',
  first: 2000,
  last: 2020,
  places: [
    { slug: 'cyberport', name: 'Cyberport' },
    { slug: 'science-park', name: 'Science Park' }
  ],
  charts: 5
} as const;
const address = location.pathname + location.search;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => history.replaceState(null, '', address));

async function shown(search = '') {
  history.replaceState(null, '', location.pathname + search);
  const made = testFigures();
  const screen = await render(FilterBar, { ...PROPS, figures: made.figures });
  const bar = {
    from: screen.getByLabelText(t('filter_from', 'en'), { exact: true }),
    to: screen.getByLabelText(t('filter_to', 'en'), { exact: true }),
    thumbs: {
      from: screen.getByRole('slider', { name: t('filter_period_slider_from', 'en') }),
      to: screen.getByRole('slider', { name: t('filter_period_slider_to', 'en') })
    },
    places: screen.getByText(t('filter_place', 'en')).first(),
    place: (name: string) => screen.getByRole('checkbox', { name }),
    status: screen.getByRole('status'),
    reset: screen.getByRole('button', { name: t('filter_reset', 'en') }),
    cancel: screen.getByRole('button', { name: t('cancel', 'en') }),
    chip: (text: string) => screen.getByRole('button', { name: t('chip_remove', 'en', { filter: text }) })
  };
  return { screen, ...bar, ...made };
}

async function type(field: Awaited<ReturnType<typeof shown>>['from'], year: string) {
  await field.fill(year);
  await userEvent.keyboard('{Enter}');
}

test.each(languages)(
  'without a filter it names the charts and shows all years, in $locale',
  async ({ locale }) => {
    history.replaceState(null, '', location.pathname);
    const screen = await render(FilterBar, { ...PROPS, locale, figures: testFigures().figures });
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(t('filters_none', locale, { count: 5 }));
    await expect.element(screen.getByLabelText(t('filter_from', locale), { exact: true })).toHaveValue(2000);
    await expect
      .element(screen.getByRole('button', { name: t('filter_reset', locale) }))
      .not.toBeInTheDocument();
  }
);

describe('years', () => {
  test('that are typed go into the address, a chip and the figures', async () => {
    const { from, status, chip, thumbs, asked, figures, finish } = await shown();
    await type(from, '2010');
    expect(location.search).toBe('?from=2010');
    expect(asked.at(-1)?.[0]).toEqual({ from: 2010, places: [] });
    expect(figures.wait).toHaveBeenLastCalledWith(true);
    await expect.element(thumbs.from).toHaveValue('2010');
    await expect.element(chip(t('chip_period', 'en', { from: 2010, to: 2020 }))).toBeVisible();
    finish(3);
    await expect.element(status).toHaveTextContent(t('filters_result', 'en', { count: 3, total: 5 }));
    expect(figures.wait).toHaveBeenLastCalledWith(false);
  });

  test('that are none, or out of range, count as not set', async () => {
    const { from, to, asked, finish } = await shown('?from=2005');
    finish(5);
    await type(from, '1066');
    expect(location.search).toBe('');
    await expect.element(from).toHaveValue(2000);
    await type(to, '');
    await expect.element(to).toHaveValue(2020);
    expect(asked).toHaveLength(1);
  });

  test('in the wrong order change places', async () => {
    const { from, to } = await shown('?to=2005');
    await type(from, '2010');
    await expect.element(from).toHaveValue(2005);
    await expect.element(to).toHaveValue(2010);
    expect(location.search).toBe('?from=2005&to=2010');
  });

  test('are slid by arrow keys, and thumbs never pass each other', async () => {
    const { from, thumbs } = await shown('?from=2004&to=2005');
    thumbs.from.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(from).toHaveValue(2005);
    expect(location.search).toBe('?from=2005&to=2005');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(thumbs.from).toHaveValue('2005');
    await expect.element(from).toHaveValue(2005);
  });
});

describe('places', () => {
  test('that are ticked leave only theirs, in the order of the list', async () => {
    const { places, place, chip, asked } = await shown();
    await places.click();
    await place('Science Park').click();
    await place('Cyberport').click();
    expect(location.search).toBe('?place=cyberport,science-park');
    expect(asked.at(-1)?.[0].places).toEqual(['cyberport', 'science-park']);
    await chip('Cyberport').click();
    await expect.element(place('Cyberport')).not.toBeChecked();
    await expect.element(chip('Science Park')).toHaveFocus();
    expect(location.search).toBe('?place=science-park');
  });

  test('that empty charts are named with the hidden charts, and can be cleared there', async () => {
    const { screen, finish } = await shown('?from=2010&place=cyberport');
    finish(3, ['Occupancy fell', 'Unicorns rose']);
    await screen.getByText(t('filters_hidden', 'en', { count: 2 })).click();
    await expect.element(screen.getByText('Unicorns rose')).toBeVisible();
    const why = screen.getByText(t('empty_period', 'en', { from: 2010, to: 2020 }), { exact: false });
    await expect.element(why).toBeVisible();
    await screen.getByRole('button', { name: t('clear_places', 'en') }).click();
    expect(location.search).toBe('?from=2010');
    finish(5);
    await expect.element(screen.getByText('Unicorns rose')).not.toBeInTheDocument();
  });
});

describe('the focus', () => {
  test('goes to the first field when the last chip is removed', async () => {
    const { from, chip } = await shown('?place=cyberport');
    chip('Cyberport').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(from).toHaveFocus();
  });

  test('goes to the first field when all is reset', async () => {
    const { from, reset, figures, finish, status } = await shown('?place=cyberport');
    finish(4);
    await expect.element(status).toHaveTextContent(t('filters_result', 'en', { count: 4, total: 5 }));
    reset.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(from).toHaveFocus();
    expect(figures.restore).toHaveBeenCalledOnce();
    await expect.element(reset).not.toBeInTheDocument();
  });

  test('goes to the first field when the button to cancel vanishes under it', async () => {
    const { from, cancel, finish } = await shown('?from=2010');
    cancel.element().focus();
    finish(1);
    await expect.element(cancel).not.toBeInTheDocument();
    await expect.element(from).toHaveFocus();
  });
});

describe('while figures are made', () => {
  test('progress is reported by words and a line', async () => {
    const { screen, status, asked } = await shown('?from=2010');
    await expect.element(status).toHaveTextContent(t('engine_running', 'en'));
    asked.at(-1)?.[2].progress?.({ step: 'starting', bytes: 5e6, total: 20e6 });
    await expect.element(status).toHaveTextContent(t('engine_starting', 'en', { done: '5', total: '20' }));
    const line = screen.container.querySelector<HTMLElement>('.progress div');
    expect(line?.style.transform).toBe('scaleX(0.25)');
  });

  test('a later filter takes the place of the first, whose answer no longer counts', async () => {
    const { from, status, answers, asked } = await shown('?from=2010');
    await type(from, '2012');
    expect(asked[0]?.[2].signal?.aborted).toBe(true);
    answers[0]?.resolve({ count: 1, hidden: [] });
    answers.at(-1)?.resolve({ count: 2, hidden: [] });
    await expect.element(status).toHaveTextContent(t('filters_result', 'en', { count: 2, total: 5 }));
  });

  test('cancelling puts controls, chips and address back', async () => {
    const { from, cancel, status, reset, figures } = await shown();
    await type(from, '2010');
    await cancel.click();
    await expect.element(status).toHaveTextContent(t('cancelled', 'en'));
    await expect.element(from).toHaveValue(2000);
    await expect.element(reset).not.toBeInTheDocument();
    expect(location.search).toBe('');
    expect(figures.wait).toHaveBeenLastCalledWith(false);
  });

  test('an error is an alert, and the filter before stays', async () => {
    const { from, status, answers, finish } = await shown('?from=2005');
    finish(5);
    await expect.element(status).toHaveTextContent(t('filters_result', 'en', { count: 5, total: 5 }));
    await type(from, '2010');
    answers.at(-1)?.reject(new Error('no engine'));
    await expect.element(status).toHaveTextContent(t('engine_failed', 'en', { reason: 'no engine' }));
    await expect.element(status).toHaveClass('alert');
    await expect.element(from).toHaveValue(2005);
    expect(location.search).toBe('?from=2005');
  });
});

describe('the address', () => {
  test('sets the controls, and what of it is of no use is named', async () => {
    const { screen, from, places, place } = await shown('?from=2010&place=cyberport,atlantis&colour=red');
    await expect.element(from).toHaveValue(2010);
    await places.click();
    await expect.element(place('Cyberport')).toBeChecked();
    const what = [
      t('ignored_unknown', 'en', { name: 'colour' }),
      t('ignored_place', 'en', { value: 'atlantis' })
    ];
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(t('ignored', 'en', { what: what.join(punctuation.en.semicolon) }));
  });

  test('that changes by the back button changes the filter', async () => {
    const { from, asked } = await shown();
    await type(from, '2010');
    history.replaceState(null, '', `${location.pathname}?to=2012`);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(asked.at(-1)?.[0]).toEqual({ to: 2012, places: [] });
    await expect.element(from).toHaveValue(2000);
  });
});

import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FilterChips from '$lib/components/FilterChips.svelte';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';

const CHIPS = [
  { key: 'period', text: '2015 to 2020' },
  { key: 'place', text: 'Hong Kong' },
  { key: 'rank', text: 'Exact figures' }
];

/** Renders chips with a parent that removes them from the list. */
async function shown(chips = CHIPS) {
  const onempty = vi.fn();
  const removed: string[] = [];
  let left = chips;
  const screen = await render(FilterChips, {
    chips,
    locale: 'en',
    onempty,
    onremove: (key) => {
      removed.push(key);
      left = left.filter((chip) => chip.key !== key);
      void screen.rerender({ chips: left });
    }
  });
  const chip = (text: string) =>
    screen.getByRole('button', { name: t('chip_remove', 'en', { filter: text }) });
  return { screen, chip, removed, onempty };
}

test.each(languages)('the list and each chip have a name in $locale', async ({ locale }) => {
  const screen = await render(FilterChips, { chips: CHIPS, locale, onremove: vi.fn() });
  await expect.element(screen.getByRole('list', { name: t('chips_label', locale) })).toBeInTheDocument();
  for (const { text } of CHIPS) {
    const name = t('chip_remove', locale, { filter: text });
    await expect.element(screen.getByRole('button', { name, exact: true })).toHaveTextContent(text);
  }
});

test('a chip takes its own filter away, and the focus goes on to the next', async () => {
  const { chip, removed } = await shown();
  await chip('2015 to 2020').click();
  expect(removed).toEqual(['period']);
  await expect.element(chip('Hong Kong')).toHaveFocus();
});

test('by keyboard, the chip before takes the focus where the last of the list is removed', async () => {
  const { chip, removed } = await shown();
  chip('Exact figures').element().focus();
  await userEvent.keyboard('{Enter}');
  expect(removed).toEqual(['rank']);
  await expect.element(chip('Hong Kong')).toHaveFocus();
});

test('only where none is left is its owner asked for another place of the focus', async () => {
  const { screen, chip, removed, onempty } = await shown(CHIPS.slice(0, 2));
  await chip('2015 to 2020').click();
  expect(onempty).not.toHaveBeenCalled();
  await chip('Hong Kong').click();
  await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  expect(removed).toEqual(['period', 'place']);
  expect(onempty).toHaveBeenCalledOnce();
});

test('a chip is large enough to point at', async () => {
  const { chip } = await shown();
  expect(chip('Hong Kong').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { t } from '$lib/i18n/t';
import type { ExploredSource } from '$lib/islands/explorer/sources/explored-source';
import SyntheticExplorer from './SyntheticExplorer.svelte';
import { ROWS, syntheticExplorer } from './synthetic';

async function shown({ link, isAwake = true }: { link?: ExploredSource['link']; isAwake?: boolean } = {}) {
  await page.viewport(1280, 900);
  const explorer = syntheticExplorer(link);
  const onfocuslost = vi.fn();
  const screen = await render(SyntheticExplorer, { explorer, isAwake, onfocuslost });
  const element = (selector: string) => {
    const found = screen.container.querySelector<HTMLElement>(selector);
    if (!found) throw new RangeError(`Nothing is ${selector}`);
    return found;
  };
  const now = () => element('.now').textContent;
  const spoken = () => element('.spoken').textContent;
  const chips = () => [...screen.container.querySelectorAll('.chips button')].map((chip) => chip.textContent);
  const box = (name: string) => screen.getByRole('checkbox', { name });
  const slider = (edge: 'from' | 'to') =>
    screen.getByRole('slider', { name: t(`explore_edge_${edge}`, 'en', { view: 'year' }) });
  const field = (edge: 'from' | 'to') => screen.getByLabelText(t(`explore_${edge}`, 'en'), { exact: true });
  const counts = () =>
    [...screen.container.querySelectorAll('.count')].map((count) => Number(count.textContent));
  const columns = () =>
    [...(element('path.bars').getAttribute('d') ?? '').matchAll(/M([\d.]+),/g)].map(([, at]) =>
      Math.floor(Number(at))
    );
  return { explorer, screen, element, now, spoken, chips, box, slider, field, counts, columns, onfocuslost };
}

/** Presses, moves and releases on the columns, at shares of their width. */
function drag(plot: HTMLElement, shares: readonly number[], type = 'pointerup'): void {
  // A synthetic event has no pointer to capture.
  plot.setPointerCapture = () => undefined;
  const { left, top, width } = plot.getBoundingClientRect();
  const send = (event: string, share: number) =>
    plot.dispatchEvent(
      new PointerEvent(event, {
        clientX: left + width * share,
        clientY: top + 20,
        pointerId: 1,
        bubbles: true
      })
    );
  const [from = 0, ...rest] = shares;
  send('pointerdown', from);
  for (const share of rest) send('pointermove', share);
  send(type, shares.at(-1) ?? from);
}

describe('a brush by the pointer', () => {
  test('draws a range, and every other view follows', async () => {
    const { element, now, counts, columns, chips, slider } = await shown();
    drag(element('.plot'), [0.21, 0.3, 0.49]);
    await expect.poll(now).toBe('10 rows');
    expect(counts()).toEqual([3, 3, 3, 1]);
    expect(columns(), 'its own columns stay').toHaveLength(10);
    await expect.poll(chips).toEqual(['year: 2002 to 2004']);
    await expect.element(slider('from')).toHaveAttribute('aria-valuetext', '2002');
    await expect.element(slider('to')).toHaveAttribute('aria-valuetext', '2004');
  });

  test('moves what it is pressed within, and a click outside drops it', async () => {
    const { element, now, chips } = await shown();
    drag(element('.plot'), [0.21, 0.49]);
    await expect.poll(chips).toEqual(['year: 2002 to 2004']);
    drag(element('.plot'), [0.35, 0.45, 0.55]);
    await expect.poll(chips).toEqual(['year: 2004 to 2006']);
    drag(element('.plot'), [0.05]);
    await expect.poll(chips).toEqual([]);
    expect(now()).toBe(`${ROWS} rows`);
  });

  test('stretches from its handle', async () => {
    const { element, chips, slider } = await shown();
    drag(element('.plot'), [0.21, 0.49]);
    await expect.poll(chips).toEqual(['year: 2002 to 2004']);
    const handle = slider('to').element();
    const { left, width, top } = element('.plot').getBoundingClientRect();
    const at = (type: string, share: number, target: Element = element('.plot')) =>
      target.dispatchEvent(
        new PointerEvent(type, { clientX: left + width * share, clientY: top + 50, bubbles: true })
      );
    at('pointerdown', 0.5, handle);
    at('pointermove', 0.8);
    at('pointerup', 0.8);
    await expect.poll(chips).toEqual(['year: 2002 to 2007']);
    await expect.element(slider('to')).toHaveFocus();
  });

  test('a finger that turns out to scroll has chosen nothing', async () => {
    const { element, now, chips } = await shown();
    drag(element('.plot'), [0.21, 0.49], 'pointercancel');
    await expect.poll(now).toBe(`${ROWS} rows`);
    expect(chips()).toEqual([]);
  });
});

describe('a brush by keys', () => {
  test('arrows move an edge, with Shift both; Enter keeps it and Esc drops it', async () => {
    const { slider, chips } = await shown();
    (slider('from').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await expect.poll(chips).toEqual(['year: 2002 to 2009']);
    (slider('to').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    await expect.poll(chips).toEqual(['year: 2002 to 2008']);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}{Enter}');
    await expect.poll(chips).toEqual(['year: 2001 to 2007']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(chips).toEqual([]);
  });

  test('a brush rests once no key is pressed for a while, or the focus leaves', async () => {
    const { slider, chips, spoken } = await shown();
    (slider('from').element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(slider('from')).toHaveAttribute('aria-valuetext', '2009');
    expect(chips()).toEqual([]);
    (slider('from').element() as HTMLElement).blur();
    await expect.poll(chips).toEqual(['year: 2009 to 2009']);
    await expect.poll(spoken).toBe('3 rows. year: 2009 to 2009');
  });
});

describe('a typed range', () => {
  test('does as a drag does', async () => {
    const { field, chips, slider } = await shown();
    await field('from').fill('2003');
    await userEvent.keyboard('{Enter}');
    await expect.poll(chips).toEqual(['year: 2003 to 2009']);
    await field('to').fill('2001');
    await userEvent.keyboard('{Enter}');
    // The larger end may come first.
    await expect.poll(chips).toEqual(['year: 2001 to 2003']);
    await expect.element(field('from')).toHaveValue('2001');
    await expect.element(slider('from')).toHaveAttribute('aria-valuenow', '1');
  });

  test('is put back where it is no number, and where it is the whole axis', async () => {
    const { field, chips } = await shown();
    await field('from').fill('2003');
    await userEvent.keyboard('{Enter}');
    await expect.poll(chips).toHaveLength(1);
    await field('from').fill('last year');
    await userEvent.keyboard('{Enter}');
    await expect.element(field('from')).toHaveValue('2003');
    await field('from').fill('1900');
    await userEvent.keyboard('{Enter}');
    await expect.element(field('from')).toHaveValue('');
    await expect.poll(chips).toEqual([]);
  });
});

describe('choices', () => {
  test('a click and Enter choose, and choose no more', async () => {
    const { box, now, columns, element, chips } = await shown();
    await box('green').click();
    await expect.poll(now).toBe('10 rows');
    expect(element('.choices').classList).toContain('some');
    (box('no kind').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(now).toBe('11 rows');
    await expect.element(box('no kind')).toBeChecked();
    await expect.poll(chips).toEqual(['kind: green, no kind']);
    await box('green').click();
    await expect.poll(columns).toEqual([3]);
  });

  test('their own counts stay, and those of others are of what is left', async () => {
    const { box, counts, element } = await shown();
    await box('red').click();
    await expect.poll(() => element('.unknown').textContent).toBe(t('explore_unknown', 'en', { count: 1 }));
    expect(counts()).toEqual([11, 10, 10, 1]);
    await box('red').click();
    await box('green').click();
    await expect.poll(() => element('.unknown').textContent).toBe(t('explore_unknown', 'en', { count: 0 }));
  });
});

describe('the bar of what is filtered', () => {
  test('undo and reset lead back, and a chip drops its filter', async () => {
    const { screen, box, chips, now } = await shown();
    const button = (key: 'explore_undo' | 'explore_reset') =>
      screen.getByRole('button', { name: t(key, 'en') });
    await expect.element(button('explore_undo')).not.toBeInTheDocument();
    await expect.element(button('explore_reset')).not.toBeInTheDocument();
    await box('red').click();
    await box('blue').click();
    await expect.poll(chips).toEqual(['kind: red, blue']);
    await button('explore_undo').click();
    await expect.poll(chips).toEqual(['kind: red']);
    await expect.element(box('blue')).not.toBeChecked();
    await button('explore_reset').click();
    await expect.poll(now).toBe(`${ROWS} rows`);
    expect(chips()).toEqual([]);
    await button('explore_undo').click();
    await expect.poll(chips).toEqual(['kind: red']);
    await screen.getByRole('button', { name: t('chip_remove', 'en', { filter: 'kind: red' }) }).click();
    await expect.poll(now).toBe(`${ROWS} rows`);
  });

  test('a control that goes away gives the focus to another', async () => {
    const { screen, box, onfocuslost } = await shown();
    await box('red').click();
    await screen.getByRole('button', { name: t('explore_reset', 'en') }).click();
    await expect.poll(() => onfocuslost.mock.calls).toHaveLength(1);
    await box('red').click();
    await screen.getByRole('button', { name: t('chip_remove', 'en', { filter: 'kind: red' }) }).click();
    await expect.poll(() => onfocuslost.mock.calls).toHaveLength(2);
  });

  test('what rests is spoken, and what moves is not', async () => {
    const { box, spoken, now } = await shown();
    expect(spoken()).toBe('');
    expect(now()).toBe(`${ROWS} rows`);
    await box('red').click();
    await expect.poll(spoken).toBe('11 rows. kind: red');
  });

  test('where nothing can be counted the charts show all rows, and the bar says why', async () => {
    const { element, box, counts, now, chips } = await shown({
      link: () => Promise.reject(new Error('no engine'))
    });
    await box('red').click();
    await expect.poll(() => element('.working').textContent).toBe('Error: no engine');
    expect([counts(), now(), chips()]).toEqual([[11, 10, 10, 1], `${ROWS} rows`, []]);
    await expect.element(box('red')).not.toBeChecked();
  });
});

test('before it is awake nothing can be held', async () => {
  const { screen } = await shown({ isAwake: false });
  await expect.element(screen.getByRole('slider')).not.toBeInTheDocument();
});

import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { figureData } from '$lib/captions/figure-data';
import Figure from '$lib/components/figure/Figure.svelte';
import { languages } from '$lib/i18n/locales';
import { t } from '$lib/i18n/t';
import { shareActions } from '$lib/components/share/share-actions';
import { point } from '../charts/make-point';
import { makeSpec } from '../charts/make-spec';

const SVG = '<svg viewBox="0 0 10 10"><circle data-k="1" r="1"/></svg>';
const spec = makeSpec({});
const points = [2019, 2020].map((year, index) => point({ row: index + 1, end: `${year}-12-31` }));
const figureOf = (locale: (typeof languages)[number]['locale'], some = points) =>
  figureData(spec, some, locale, () => SVG, { period: [2019, 2020] });

describe.each(languages)('in $locale', ({ locale }) => {
  test('it has a title, three named tabs of which the chart is open, and panels that they control', async () => {
    const figure = figureOf(locale);
    const screen = await render(Figure, { figure });
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent(figure.words.title);
    const tabs = screen.getByRole('tab').elements();
    expect(tabs.map((tab) => tab.textContent)).toEqual(
      (['chart', 'table', 'sources'] as const).map((name) => t(`tab_${name}`, locale))
    );
    expect(tabs.map((tab) => tab.ariaSelected)).toEqual(['true', 'false', 'false']);
    for (const tab of tabs) {
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
    }
  });

  test('its drawing is one to walk through, described in words', async () => {
    const figure = figureOf(locale);
    const screen = await render(Figure, { figure });
    const drawing = screen.getByRole('application').element();
    const stop = locale === 'en' ? '. ' : '。';
    expect(drawing.ariaLabel).toBe(figure.words.title + stop + figure.words.description);
    expect(drawing.ariaRoleDescription).toBe(t('chart_role', locale));
    expect((drawing as HTMLElement).tabIndex).toBe(0);
  });
});

test('its table has a row for each point, with the key of its mark', async () => {
  const { container } = await render(Figure, { figure: figureOf('en') });
  const keys = [...container.querySelectorAll<HTMLElement>('tbody tr')].map(({ dataset }) => dataset['k']);
  expect(keys).toEqual(['1', '2']);
});

describe('what can be done with it', () => {
  test('is offered at its own page', async () => {
    const screen = await render(Figure, { figure: figureOf('en'), chartPage: '/charts/x/' });
    for (const action of shareActions)
      await expect
        .element(screen.getByRole('link', { name: t(`share_${action}`, 'en') }))
        .toHaveAttribute('href', `/charts/x/#${action}`);
  });

  test('is not offered where it has no page', async () => {
    const screen = await render(Figure, { figure: figureOf('en') });
    await expect.element(screen.getByRole('link', { name: t('share_share', 'en') })).not.toBeInTheDocument();
  });

  test('is handed to whoever opens it here', async () => {
    const onshare = vi.fn();
    const screen = await render(Figure, { figure: figureOf('en'), chartPage: '', onshare });
    const link = screen.getByRole('link', { name: t('share_embed', 'en') });
    await link.click();
    expect(onshare).toHaveBeenCalledExactlyOnceWith('embed', link.element());
    expect(location.hash).toBe('');
  });
});

describe('without a figure', () => {
  test('it says why, and what drops the filter calls back', async () => {
    const ondrop = vi.fn();
    const empty = { text: 'No figure for Atlantis.', drops: [{ label: 'All places', ondrop }] };
    const screen = await render(Figure, { figure: figureOf('en', []), empty });
    await expect.element(screen.getByText('No figure for Atlantis.')).toBeVisible();
    await expect.element(screen.getByRole('application')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'All places' }).click();
    expect(ondrop).toHaveBeenCalledOnce();
  });

  test('a tab that a script opened stays open when figures come back', async () => {
    const screen = await render(Figure, { figure: figureOf('en', []), empty: { text: 'None', drops: [] } });
    const table = screen.getByRole('tab', { name: t('tab_table', 'en') });
    table.element().setAttribute('aria-selected', 'true');
    await screen.rerender({ figure: figureOf('en') });
    await expect.element(screen.getByRole('application')).toBeVisible();
    expect(table.element().ariaSelected).toBe('true');
  });
});

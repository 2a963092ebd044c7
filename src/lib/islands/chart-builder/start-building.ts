import { mount } from 'svelte';
import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { pageLocale } from '$lib/i18n/page-locale';
import type { OfferedSeries } from './SeriesChartState.svelte';
import ChartBuilder from './ChartBuilder.svelte';

/** Makes the chart builder of a page: its list of series is what can be chosen, its chart what is shown until then. */
export function startBuilding(place: HTMLElement): void {
  const offered = [...document.querySelectorAll<HTMLElement>('[data-series]')].map((item): OfferedSeries => ({
    // The page wrote them, from the catalogue that these types are of.
    id: item.dataset['series'] as SeriesId,
    title: item.textContent?.trim() ?? '',
    topic: item.closest('[data-topic]')?.querySelector('h3')?.textContent ?? '',
    by: (item.dataset['by'] ?? '').split(',') as (Dimension | '')[]
  }));
  const first = place.dataset['first'] as SeriesId;
  const came = document.querySelector<HTMLElement>('.came');
  place.replaceChildren();
  mount(ChartBuilder, {
    target: place,
    props: {
      locale: pageLocale(),
      offered,
      first,
      showFirst: (on) => {
        if (came) came.hidden = !on;
      }
    }
  });
}

import { mount } from 'svelte';
import { pageLocale } from '$lib/i18n/page-locale';
import Console from './SqlConsole.svelte';

let started = false;

/**
 * Puts the console where its first query stands; the worked examples of the page are what else it opens. Calling it again
 * does nothing.
 */
export function startConsole(place: HTMLElement): void {
  if (started) return;
  started = true;
  const focused = place.contains(document.activeElement);
  const locale = pageLocale();
  const exampleOf = (id: string) =>
    document.querySelector(`[data-example="${CSS.escape(id)}"]`)?.textContent ?? undefined;
  const first = document.querySelector('[data-example]')?.textContent ?? '';
  place.replaceChildren();
  mount(Console, { target: place, props: { locale, exampleOf, first, focused } });
}

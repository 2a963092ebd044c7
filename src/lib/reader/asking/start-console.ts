import { mount } from 'svelte';
import { languages } from '$lib/i18n/locales';
import Console from './Console.svelte';

/** Puts the console where the page says what it needs; the worked examples of the page are its first queries. */
export function startConsole(place: HTMLElement): void {
  const tag = document.documentElement.lang;
  const locale = languages.find((language) => language.tag === tag)?.locale ?? 'en';
  const exampleOf = (id: string) =>
    document.querySelector(`[data-example="${CSS.escape(id)}"]`)?.textContent ?? undefined;
  const first = document.querySelector('[data-example]')?.textContent ?? '';
  place.replaceChildren();
  mount(Console, { target: place, props: { locale, exampleOf, first } });
}

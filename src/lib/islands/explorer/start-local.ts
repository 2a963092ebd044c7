import { mount } from 'svelte';
import { pageLocale } from '$lib/i18n/page-locale';
import OwnExplorer from './LocalExplorer.svelte';

/** Makes the part of the explore page for the reader's own files. */
export function startOwn(place: HTMLElement): void {
  place.querySelector('button')?.remove();
  mount(OwnExplorer, { target: place, props: { locale: pageLocale() } });
  place.querySelector<HTMLElement>('.own button')?.focus();
}

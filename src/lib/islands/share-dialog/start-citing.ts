import '$lib/components/share/share-dialog.css';
import { mount } from 'svelte';
import type { Cited } from '$lib/export/citation/cited';
import Citations from '$lib/components/share/Citations.svelte';

/** Puts the citations of a page, with today as the day of access, in the place of its plain one. */
export function startCiting(place: HTMLElement): void {
  const { origin, pathname } = location;
  const told = JSON.parse(place.dataset['cite'] ?? '') as Omit<Cited, 'address'>;
  const cited: Cited = { ...told, address: origin + pathname };
  place.replaceChildren();
  mount(Citations, {
    target: place,
    props: {
      cited,
      nameOf: (ending: string) => `${cited.id}-${cited.locale}.${ending}`,
      locale: cited.locale
    }
  });
  place.querySelector('textarea')?.focus({ preventScroll: true });
}

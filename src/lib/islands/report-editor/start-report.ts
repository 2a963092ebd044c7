import { mount } from 'svelte';
import { pageLocale } from '$lib/i18n/page-locale';
import { Desk } from './ReportState.svelte';
import { readOffer } from './read-offer';
import ReportDesk from './ReportEditor.svelte';

/** Makes the page of the report work: what the server wrote there is what the desk offers. */
export async function startReport(page: HTMLElement): Promise<void> {
  const locale = pageLocale();
  const desk = new Desk(readOffer(page), locale, page.dataset['home'] ?? '/');
  await desk.openLink(location.hash);
  addEventListener('hashchange', () => void desk.openLink(location.hash));
  page.replaceChildren();
  mount(ReportDesk, { target: page, props: { desk } });
  page.dataset['ready'] = '';
}

import { keepOffline } from './keep-offline';
import { layOutRest } from './lay-out-rest';
import { readMarks } from './read-marks';
import { showStale } from './show-stale';
import { switchTabs } from './switch-tabs';

/*
 * The reader: what a page needs of script before anybody filters. It makes tabs switch, drawings readable by pointer,
 * keyboard and ear, and old figures say so. Filters, the drawing code and the engine come when they are first asked for.
 */
switchTabs(document);
readMarks(document);
showStale(document, new Date());
layOutRest(document);
keepOffline(document);

const map = document.querySelector<HTMLElement>('.map');
if (map) void import('./expansion/start-map').then(({ startMap }) => startMap(map));

const bar = document.querySelector<HTMLElement>('.filters');
if (bar) {
  const sheet = bar.querySelector('.sheet-button');
  sheet?.addEventListener('click', () =>
    sheet.setAttribute('aria-expanded', String(bar.classList.toggle('open')))
  );
  const status = bar.querySelector('.status');
  const off = () => {
    if (status) status.textContent = bar.dataset['off'] ?? '';
    status?.classList.add('alert');
  };
  const wake = () => void import('./filtering/filter-page').then(({ filterPage }) => filterPage(bar), off);
  if (location.search) wake();
  else {
    for (const event of ['pointerenter', 'focusin', 'touchstart'])
      bar.addEventListener(event, wake, { once: true, passive: true });
  }
}

const asking = document.querySelector<HTMLElement>('[data-console]');
if (asking) {
  asking.querySelector('p')?.setAttribute('hidden', '');
  asking.querySelector('button')?.removeAttribute('hidden');
  const off = () => {
    asking.textContent = asking.dataset['off'] ?? '';
  };
  const wake = () =>
    void import('./asking/start-console').then(({ startConsole }) => startConsole(asking), off);
  if (/^#(?:sql=|example-)/.test(location.hash)) wake();
  else {
    for (const event of ['pointerenter', 'focusin', 'touchstart', 'click'])
      asking.addEventListener(event, wake, { once: true, passive: true });
    for (const event of ['dragenter', 'hashchange']) addEventListener(event, wake, { once: true });
  }
}

const search = document.querySelector<HTMLElement>('.search');
search?.addEventListener(
  'focusin',
  () =>
    void import('./searching/search-box').then(
      ({ SearchBox }) => new SearchBox(search),
      () => undefined
    ),
  { once: true }
);

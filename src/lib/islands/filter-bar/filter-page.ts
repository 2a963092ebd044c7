import { pageLocale } from '$lib/i18n/page-locale';
import { t } from '$lib/i18n/t';
import {
  isUnfiltered,
  normal,
  noFilters,
  parseFilters,
  searchOf,
  type Filters,
  type FilterRange
} from '$lib/url-state/filters';
import { keepSearchInLanguages } from '$lib/url-state/keep-search-in-languages';
import { FilterControls } from './FilterControls';
import { Figures } from './Figures';
import { ignoredWords } from './ignored-words';

let started = false;

/**
 * Makes the filters of a page work: controls, chips, address, back button. Charts without a filter are the ones that
 * the page came with; the first filter starts the engine. Calling it again does nothing.
 */
export function filterPage(bar: HTMLElement): void {
  if (started) return;
  started = true;
  const locale = pageLocale();
  const controls = new FilterControls(bar, locale);
  const figures = new Figures(document, locale);
  let applied: Filters = noFilters;
  let running: AbortController | undefined;

  async function apply(wanted: Filters, address: 'push' | 'keep'): Promise<void> {
    running?.abort();
    const run = new AbortController();
    running = run;
    const filters = normal(wanted, controls.range);
    controls.show(filters);
    if (address === 'push') {
      if (searchOf(filters) !== location.search)
        history.pushState(null, '', `${location.pathname}${searchOf(filters)}${location.hash}`);
      controls.ignored('');
    }
    keepSearchInLanguages();
    if (searchOf(filters) === searchOf(applied)) {
      // What was being fetched is not wanted any more, and what is wanted is shown already.
      controls.busy(false);
      figures.wait(false);
      if (isUnfiltered(filters)) controls.said(t('filters_none', locale, { count: figures.count }));
      return;
    }
    controls.busy(true);
    controls.progress({ step: 'running' });
    figures.wait(true);
    try {
      const filled = isUnfiltered(filters)
        ? figures.restore()
        : await figures.filter(filters, {
            signal: run.signal,
            progress: (progress) => controls.progress(progress)
          });
      if (running !== run) return;
      applied = filters;
      controls.said(
        isUnfiltered(filters)
          ? t('filters_none', locale, { count: figures.count })
          : t('filters_result', locale, { count: filled, total: figures.count })
      );
    } catch (error) {
      if (running !== run) return;
      const cancelled = run.signal.aborted;
      history.replaceState(null, '', `${location.pathname}${searchOf(applied)}${location.hash}`);
      controls.show(applied);
      controls.alert(
        cancelled ? t('cancelled', locale) : t('engine_failed', locale, { reason: reasonOf(error) })
      );
    } finally {
      if (running === run) {
        controls.busy(false);
        figures.wait(false);
        keepSearchInLanguages();
      }
    }
  }

  function read(range: FilterRange): void {
    const { filters, ignored } = parseFilters(new URLSearchParams(location.search), range);
    controls.ignored(
      ignored.length > 0 ? t('ignored', locale, { what: ignoredWords(ignored, range, locale) }) : ''
    );
    void apply(filters, 'keep');
  }

  controls.onChange = (filters) => void apply(filters, 'push');
  controls.onCancel = () => running?.abort();
  document.addEventListener('click', (event) => {
    const drop =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-drop]')?.dataset['drop']
        : undefined;
    if (drop === 'period') void apply({ places: applied.places }, 'push');
    if (drop === 'place') void apply({ ...applied, places: [] }, 'push');
  });
  addEventListener('popstate', () => read(controls.range));
  // A quick reader may have set a control while this was being fetched.
  const already = normal(controls.set(), controls.range);
  if (location.search === '' && !isUnfiltered(already)) void apply(already, 'push');
  else read(controls.range);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

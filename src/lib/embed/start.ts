import { apiVersion, parseView, searchOfView, type EmbedView } from '$lib/url-state/embed-view';
import { isUnfiltered, noFilters, searchOf, type FilterRange, type Filters } from '$lib/url-state/filters';
import type { Ignored } from '$lib/url-state/search-codec';
import type { Command } from './command';

/*
 * The script of embeds. It applies what the address locks, reports the height of the chart to the embedding page, and
 * answers that page's messages. Everything else (keyboard, commands, filters, notices) is fetched when first needed.
 */
const main = document.querySelector<HTMLElement>('.embed');
if (main) start(main, document.documentElement);

function start(main: HTMLElement, root: HTMLElement): void {
  const range = rangeOf(main);
  const parsed = parseView(new URLSearchParams(location.search), range);
  let view = parsed.view;
  let lastHeight = 0;
  let turn = 0;
  let hasNotice = false;

  const height = () => Math.ceil(main.getBoundingClientRect().height);
  // Any page may embed a chart, and the messages hold nothing secret, so the target origin is open.
  const send = (type: 'ready' | 'resize' | 'state', more: object = {}) => {
    if (parent !== window)
      parent.postMessage(
        { innoscope: apiVersion, type, chart: main.dataset['chart'], height: height(), ...more },
        '*'
      );
  };
  const state = () => ({
    language: root.lang === 'zh-Hant-HK' ? 'zh-Hant' : root.lang === 'zh-Hans' ? 'zh-Hans' : 'en',
    theme: view.theme,
    currency: view.currency,
    hide: view.hide,
    filters: view.filters,
    search: searchOfView(view),
    title: main.querySelector('.title')?.textContent?.trim() ?? ''
  });

  const show = (next: EmbedView) => {
    view = next;
    if (view.theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = view.theme;
    root.dataset['hide'] = view.hide.join(' ');
    root.dataset['currency'] = view.currency;
  };
  const filter = async (filters: Filters, ignored: readonly Ignored[]) => {
    const asked = ++turn;
    const changed = searchOf(filters) !== searchOf(view.filters) || ignored.length > 0 || hasNotice;
    show({ ...view, filters });
    if (changed) {
      const { loadRedraw } = await import('./redrawing/load-redraw');
      await (
        await loadRedraw()
      )(main, view, ignored, range, () => asked === turn);
      if (asked !== turn) return;
      hasNotice = ignored.length > 0;
    }
    send('state', state());
  };

  show({ ...parsed.view, filters: noFilters });
  // The height of the content depends only on its width, not on the height of the frame, so reporting it cannot cause a loop.
  new ResizeObserver(() => {
    if (height() !== lastHeight) send('resize', { height: (lastHeight = height()) });
  }).observe(main);
  const obey = (command: Command | undefined) => {
    if (command?.type === 'getState') send('state', state());
    if (command?.type === 'setTheme') {
      show({ ...view, theme: command.theme });
      send('state', state());
    }
    if (command?.type === 'setFilters') {
      const { view: asked, ignored } = parseView(command.search, range);
      void filter(asked.filters, ignored);
    }
    if (command?.type === 'setLanguage') {
      const [, before = '', chart = ''] =
        /^(.*?\/)(?:tc\/|sc\/)?(embed\/[^/]+\/)$/.exec(location.pathname) ?? [];
      if (chart) location.replace(`${before}${command.path}${chart}${searchOfView(view)}`);
    }
  };
  // A host's question is answered at once. The code for commands is fetched with the first one; later ones wait their turn.
  let reading: Promise<typeof import('./command')> | undefined;
  addEventListener('message', ({ source, data }: MessageEvent<Partial<Command> & { innoscope?: 1 }>) => {
    if (source !== parent || data?.innoscope !== apiVersion) return;
    if (!reading && data.type === 'getState') send('state', state());
    else
      (reading ??= import('./command')).then(
        ({ commandOf }) => obey(commandOf(data)),
        () => (reading = undefined)
      );
  });
  send('ready', state());
  if (parsed.ignored.length > 0 || !isUnfiltered(parsed.view.filters))
    void filter(parsed.view.filters, parsed.ignored);

  for (const drawing of main.querySelectorAll<HTMLElement>('.drawing')) drawing.tabIndex = 0;
  const intents = ['pointerover', 'focusin', 'touchstart'];
  const read = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest('.drawing'))) return;
    for (const event of intents) main.removeEventListener(event, read);
    void import('./redrawing/read-marks').then(({ readMarks }) => readMarks(document));
  };
  for (const event of intents) main.addEventListener(event, read, { passive: true });
}

function rangeOf({ dataset }: HTMLElement): FilterRange | undefined {
  const { first, last, places = '' } = dataset;
  return first ? { first: Number(first), last: Number(last), places: new Set(places.split(' ')) } : undefined;
}

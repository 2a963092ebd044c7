import { unpack } from './expand-noscript';

/** Makes the tabs of every figure work, by click and by keyboard, for figures put in later too. */
export function switchTabs(page: Document): void {
  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const tab = target?.closest<HTMLElement>('[role="tab"]');
    if (tab) openTab(tab.closest('article'), tab.dataset['tab'] ?? 'chart');
    const link = target?.closest<HTMLElement>('[data-open]');
    if (link) {
      event.preventDefault();
      openTab(link.closest('article'), link.dataset['open'] ?? 'sources')?.focus();
    }
  });
  page.addEventListener('keydown', (event) => {
    const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="tab"]') : null;
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -9, End: 9 }[event.key];
    if (!tab || step === undefined) return;
    const tabs = [...(tab.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.indexOf(tab) + step;
    const next =
      Math.abs(step) > 1 ? Math.min(Math.max(at, 0), tabs.length - 1) : (at + tabs.length) % tabs.length;
    event.preventDefault();
    openTab(tab.closest('article'), tabs[next]?.dataset['tab'] ?? 'chart')?.focus();
  });
}

/**
 * Opens a tab of a figure.
 * @returns the tab, to be given the focus where the keyboard asked for it.
 */
export function openTab(figure: Element | null, name: string): HTMLElement | undefined {
  if (!figure) return undefined;
  unpack(figure);
  let opened: HTMLElement | undefined;
  for (const tab of figure.querySelectorAll<HTMLElement>('[role="tab"]')) {
    const selected = tab.dataset['tab'] === name;
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
    if (selected) opened = tab;
  }
  for (const panel of figure.querySelectorAll<HTMLElement>('[role="tabpanel"]')) {
    panel.classList.toggle('closed', panel.dataset['panel'] !== name);
  }
  return opened;
}

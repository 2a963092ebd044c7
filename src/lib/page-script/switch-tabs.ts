import { expandNoscript } from './expand-noscript';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -9, End: 9 };

/** Makes the tabs of every figure work by click and keyboard, also of figures inserted later; and the sheet of the filters. */
export function switchTabs(page: Document): void {
  page.addEventListener('click', (event) => {
    const control = controlOf(event);
    if (!control) return;
    const { tab, open } = control.dataset;
    if (tab) openTab(control, tab);
    else if (open) {
      event.preventDefault();
      openTab(control, open)?.focus();
    } else control.setAttribute('aria-expanded', String(control.getAttribute('aria-expanded') === 'false'));
  });
  page.addEventListener('keydown', (event) => {
    const tab = controlOf(event);
    const step = STEPS[event.key];
    if (!tab?.dataset['tab'] || step === undefined) return;
    const tabs = [...(tab.parentElement?.children ?? [])];
    const at = tabs.indexOf(tab) + step;
    const next =
      Math.abs(step) > 1 ? Math.min(Math.max(at, 0), tabs.length - 1) : (at + tabs.length) % tabs.length;
    const target = tabs[next];
    event.preventDefault();
    if (target instanceof HTMLElement) openTab(tab, target.dataset['tab'] ?? 'chart')?.focus();
  });
}

/**
 * Opens a tab of a figure.
 * @param part any element of the figure.
 * @returns the tab, so that the caller can focus it.
 */
export function openTab(part: Element, name: string): HTMLElement | undefined {
  const figure = part.closest('article');
  expandNoscript(figure);
  let opened: HTMLElement | undefined;
  for (const control of figure?.querySelectorAll<HTMLElement>('[data-tab], [data-panel]') ?? []) {
    const { tab, panel } = control.dataset;
    if (panel) control.classList.toggle('closed', panel !== name);
    else {
      control.setAttribute('aria-selected', String(tab === name));
      control.tabIndex = tab === name ? 0 : -1;
      if (tab === name) opened = control;
    }
  }
  return opened;
}

/** The control that an event is for: a tab, a link to a tab, or the button of the sheet. */
function controlOf({ target }: Event): HTMLElement | null {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-tab], a[data-open], [aria-controls="filter-form"]')
    : null;
}

import { loadWithMessages } from '$lib/i18n/load-with-messages';
import { registry, type IslandEntry, type IslandName } from './registry';

const INTENT = ['pointerenter', 'focusin', 'touchstart', 'click', 'dragenter'] as const;

/**
 * Finds the islands of a page and wakes each when it is needed: its component is fetched with its messages and Svelte's runtime,
 * and takes over what the server rendered.
 */
export function wakeIslands(page: ParentNode): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-island]')) {
    const { island = '', wake } = element.dataset;
    const entry = entryOf(island);
    let isAwake = false;
    const start = () => {
      if (isAwake) return;
      isAwake = true;
      void take(entry, element);
    };
    const isAddressed = () => entry.isAddressed?.(location) ?? false;
    if (wake === 'load' || isAddressed() || element.contains(document.activeElement)) start();
    else {
      addEventListener('hashchange', () => isAddressed() && start());
      if (entry.takesFiles) addEventListener('dragenter', start, { once: true });
      if (wake === 'visible') whenVisible(element, start);
      for (const event of INTENT) element.addEventListener(event, start, { once: true, passive: true });
    }
  }
}

/** @throws RangeError on an island that the registry does not know: the page is of another version than its script. */
function entryOf(island: string): IslandEntry {
  if (!Object.hasOwn(registry, island)) throw new RangeError(`No island ${island} in the registry`);
  return registry[island as IslandName];
}

async function take({ load, messages }: IslandEntry, element: HTMLElement): Promise<void> {
  try {
    const [{ default: component }, { startIsland }] = await Promise.all([
      loadWithMessages(load(), ...messages),
      import('./start-island')
    ]);
    startIsland(component, element);
  } catch (error) {
    console.error(error);
    const notice = document.createElement('p');
    notice.className = 'alert';
    notice.setAttribute('role', 'alert');
    notice.textContent = element.dataset['off'] ?? '';
    element.append(notice);
  }
}

function whenVisible(element: HTMLElement, start: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    start();
  });
  // The island itself has no box: its content has.
  for (const child of element.children) observer.observe(child);
}

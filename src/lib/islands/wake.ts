import type { IslandEntry, IslandName } from './registry';

const INTENT = ['pointerenter', 'focusin', 'touchstart', 'click', 'dragenter'] as const;

/**
 * Finds the islands of a page and wakes each when it is needed: fetches its component, its messages and Svelte's
 * runtime, then hydrates what the server rendered.
 */
export function wakeIslands(page: ParentNode): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-island]')) {
    const { island = '', wake } = element.dataset;
    let isAwake = false;
    const start = () => {
      if (isAwake) return;
      isAwake = true;
      void wakeIsland(island, element);
    };
    // Most addresses hold no state: then the registry is not fetched here.
    const startIfAddressed = async () => {
      if (!location.search && !location.hash) return;
      // A failed fetch is tried once more, and reported then.
      const entry = await entryOf(island).catch(start);
      if (entry?.isAddressed?.(location)) start();
    };
    const startForFile = async () => {
      if ((await entryOf(island).catch(start))?.acceptsFiles) start();
    };
    if (wake === 'load' || element.contains(document.activeElement)) start();
    else {
      void startIfAddressed();
      addEventListener('hashchange', () => void startIfAddressed());
      addEventListener('dragenter', () => void startForFile(), { once: true });
      if (wake === 'visible') whenVisible(element, start);
      for (const event of INTENT) element.addEventListener(event, start, { once: true, passive: true });
    }
  }
}

/**
 * The registry entry of an island. The registry is fetched with the first island that wakes: next to its imports the
 * bundler lists all that islands need, which is as long as the rest of the script of every page.
 * @throws RangeError on an unknown island: the page and its script are of different versions.
 */
async function entryOf(island: string): Promise<IslandEntry> {
  const { registry } = await import('./registry');
  if (!Object.hasOwn(registry, island)) throw new RangeError(`No island ${island} in the registry`);
  return registry[island as IslandName];
}

async function wakeIsland(island: string, element: HTMLElement): Promise<void> {
  try {
    const [entry, { loadIsland, startIsland }] = await Promise.all([
      entryOf(island),
      import('./start-island')
    ]);
    const component = await loadIsland(entry);
    startIsland(component, element);
  } catch (error) {
    // The visitor sees that the fetch failed; the browser has logged it already.
    if (!isFetchError(error)) console.error(error);
    const notice = document.createElement('p');
    notice.className = 'alert';
    notice.setAttribute('role', 'alert');
    notice.textContent = element.dataset['off'] ?? '';
    element.append(notice);
  }
}

/** Browsers differ in their wording: "Failed to fetch", "error loading", "Importing … failed". */
function isFetchError(error: unknown): boolean {
  return error instanceof TypeError && /fetch|load|import/i.test(error.message);
}

function whenVisible(element: HTMLElement, start: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    start();
  });
  // The island element has no box; its children have.
  for (const child of element.children) observer.observe(child);
}

/**
 * Saves the site for offline use: this page, those of its navigation and its foot, and their scripts. It starts at the first touch
 * or key, so that opening a page costs nothing more; not where the visitor saves data.
 */
export function saveOffline(page: Document): void {
  showConnection(page);
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || savesData()) return;
  const root = import.meta.url.replace(/_app\/immutable\/.*$/, '');
  const begin = () => void register(page, root).catch(() => undefined);
  const calls = new AbortController();
  for (const event of ['pointerdown', 'keydown', 'scroll'])
    addEventListener(
      event,
      () => {
        calls.abort();
        begin();
      },
      { passive: true, signal: calls.signal }
    );
}

/** Shows, while there is no connection, that the page is a saved copy. */
function showConnection(page: Document): void {
  const notice = page.querySelector<HTMLElement>('[data-offline]');
  const show = () => {
    if (notice) notice.hidden = navigator.onLine;
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}

async function register(page: Document, root: string): Promise<void> {
  await navigator.serviceWorker.register(`${root}service-worker.js`, { scope: root });
  const { active } = await navigator.serviceWorker.ready;
  const pages = [...page.querySelectorAll<HTMLAnchorElement>('.site nav a[href]:not([data-language])')];
  const here = location.href.replace(/[?#].*$/, '');
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'kept') page.documentElement.dataset['kept'] = '';
  });
  navigator.serviceWorker.startMessages();
  const index = page.querySelector<HTMLElement>('[data-index]')?.dataset['index'];
  const files = index ? [new URL(index, location.href).href] : [];
  // The map fetches earlier years when its slider is first used, which may be offline.
  const map = pages.find(({ pathname }) => pathname.endsWith('/expansion/'));
  if (map && index) files.push(`${map.href}history.json${new URL(index, location.href).search}`);
  active?.postMessage([...new Set([here, ...pages.map(({ href }) => href), ...files])]);
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, version } from '$service-worker';
import { answerFile } from './answer-file';
import { answerPage } from './answer-page';
import { fillCache } from './fill-cache';
import { cacheNames } from './cache-names';

/*
 * The site offline: pages come from the network first, since figures change; files with a hash in their name from the
 * cache. Besides what pages request, it fetches only the pages of the navigation and the parts of islands.
 */
/** The global scope of a service worker, which the compiler takes for a window. */
declare const self: ServiceWorkerGlobalScope;
const names = cacheNames(version);
const immutable = `${base}/_app/immutable/`;

self.addEventListener('install', (event) => {
  event.waitUntil(fillCache(names.pages, [`${base}/offline.html`]).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const asked: unknown = event.data;
  if (!Array.isArray(asked)) return;
  const own = asked.filter(
    (address): address is string => typeof address === 'string' && isOurs(new URL(address, location.href))
  );
  const [pages, files] = [
    own.filter((address) => address.endsWith('/')),
    own.filter((address) => !address.endsWith('/'))
  ];
  const parts = build.filter((path) => !/\/(nodes|workers)\/|\/entry\/(app|start)/.test(path));
  const done = fillCache(names.pages, pages).then(() => fillCache(names.files, [...files, ...parts]));
  event.waitUntil(done.then(() => event.source?.postMessage('kept')));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !isOurs(url)) return;
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(request, names.pages, `${base}/offline.html`));
  } else {
    const unchanging = url.pathname.startsWith(immutable) || /^\?[0-9a-f]{16}$/.test(url.search);
    event.respondWith(answerFile(request, names.files, unchanging));
  }
});

function isOurs(url: URL): boolean {
  return url.origin === location.origin && url.pathname.startsWith(`${base}/`);
}

/** Deletes the pages of former versions, and files that this version no longer has, except the engine, whose name is its hash. */
async function forgetOld(): Promise<void> {
  for (const name of await caches.keys()) {
    if (names.isOurs(name) && name !== names.pages && name !== names.files) await caches.delete(name);
  }
  const files = await caches.open(names.files);
  for (const request of await files.keys()) {
    const { pathname } = new URL(request.url);
    const gone =
      pathname.startsWith(immutable) && !pathname.includes('/workers/') && !build.includes(pathname);
    if (gone) await files.delete(request);
  }
}

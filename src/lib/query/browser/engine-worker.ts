/// <reference lib="webworker" />
import { StartError } from '../engine/start-error';
import { failureOf } from './transferred-error';
import { fetchModule } from './fetch-module';
import type { Reply, Request } from './engine-messages';

/*
 * The worker of the engine. The engine's bytes are asked for first, and compiled while the rest of the script arrives.
 */
type Watch = (bytes: number, total: number) => void;
let arrived: Parameters<Watch> | undefined;
let watch: Watch = (...progress) => (arrived = progress);
const module = fetchModule((bytes, total) => watch(bytes, total));
// Whoever starts the engine learns of a failure; until then it is nobody's.
module.catch(() => undefined);
const desk = import('./request-handler').then(({ openDesk }) => openDesk(module, tell));

// A script that could not be fetched once is not asked for again in this worker: the page must begin another.
const missing = failureOf(new StartError('a part of its script could not be fetched'));

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const refuse = (): void =>
    postMessage({ id: data.id, kind: 'failed', failure: { ...missing, fatal: true } } satisfies Reply);
  void desk.then((receive) => receive(data), refuse);
});

/** Tells of the bytes that arrive; of those that came before anybody listened, at once. */
function tell(told: Watch): void {
  watch = told;
  if (arrived) told(...arrived);
}

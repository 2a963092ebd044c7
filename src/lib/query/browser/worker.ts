/// <reference lib="webworker" />
import { fetchModule } from './fetch-module';
import type { Request } from './messages';

/*
 * The worker of the engine. The engine's bytes are asked for first, and compiled while the rest of the script arrives.
 */
let watch: (bytes: number, total: number) => void = () => undefined;
const module = fetchModule((bytes, total) => watch(bytes, total));
// Whoever starts the engine learns of a failure; until then it is nobody's.
module.catch(() => undefined);
const desk = import('./desk').then(({ openDesk }) => openDesk(module, (told) => (watch = told)));

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void desk.then((receive) => receive(data));
});

import { zipSync, type AsyncZipOptions, type FlateCallback, type Zippable } from 'fflate/browser';

export * from 'fflate/browser';

/**
 * fflate's zip without its workers: it starts them from blob: addresses, which our policy (worker-src 'self') forbids, and then
 * never answers. The build puts this module in fflate's place (vite.config.ts); files of a few hundred kilobytes take no moment.
 */
export function zip(data: Zippable, done: FlateCallback | AsyncZipOptions, last?: FlateCallback): void {
  const answer = typeof done === 'function' ? done : last;
  answer?.(null, zipSync(data));
}

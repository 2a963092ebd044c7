import { zipSync, type AsyncZipOptions, type FlateCallback, type Zippable } from 'fflate/browser';

export * from 'fflate/browser';

/**
 * fflate's zip without its workers, which start from blob: addresses: our policy (worker-src 'self') forbids these, and
 * zip would never finish. The build replaces fflate's module with this one (vite.config.ts). Files of a few hundred
 * kilobytes take no noticeable time.
 */
export function zip(data: Zippable, done: FlateCallback | AsyncZipOptions, last?: FlateCallback): void {
  const answer = typeof done === 'function' ? done : last;
  answer?.(null, zipSync(data));
}

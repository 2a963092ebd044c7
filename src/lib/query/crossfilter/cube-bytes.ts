import type { Cubes } from './cubes';

/** How much memory cubes hold, in bytes. */
export function cubeBytes({ counts, sums, total, totalSum }: Cubes): number {
  return [...counts, ...sums, total, ...(totalSum ? [totalSum] : [])].reduce(
    (bytes, { prefix }) => bytes + prefix.byteLength,
    0
  );
}

import { cubeBytes, type Cubes } from './cubes';

/** Cubes that were built, the least lately used dropped first once they hold more than `limit` bytes. */
export class CubeCache {
  readonly #cubes = new Map<string, Cubes>();
  #bytes = 0;

  constructor(private readonly limit: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Cubes | undefined {
    const found = this.#cubes.get(key);
    if (!found) return undefined;
    this.#cubes.delete(key);
    this.#cubes.set(key, found);
    return found;
  }

  /** Keeps cubes; those too large for the limit alone are kept until the next. */
  set(key: string, cubes: Cubes): void {
    this.#drop(key);
    this.#cubes.set(key, cubes);
    this.#bytes += cubeBytes(cubes);
    for (const [oldest] of this.#cubes) {
      if (this.#bytes <= this.limit || oldest === key) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const found = this.#cubes.get(key);
    if (!found) return;
    this.#cubes.delete(key);
    this.#bytes -= cubeBytes(found);
  }
}

import { cubeBytes, type Cubes } from './cubes';

/** A cache of cubes that drops the least recently used ones above `limit` bytes. */
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

  /** Caches cubes; cubes larger than the limit stay until the next ones come. */
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

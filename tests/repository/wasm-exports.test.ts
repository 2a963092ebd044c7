import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLinked } from '../../src/lib/query/engine/instantiate-wasm';
import { pickExports } from '../../src/scripts/wasm-exports.mjs';

const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
const whole = readFileSync(file);

/** (module (func (export "a") (result i32) (i32.const 1)) (func (export "_Zb") (result i32) (i32.const 2))) */
const small = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 5, 1, 0x60, 0, 1, 0x7f],
  ...[3, 3, 2, 0, 0],
  ...[7, 11, 2, 1, 0x61, 0, 0, 3, 0x5f, 0x5a, 0x62, 0, 1],
  ...[10, 11, 2, 4, 0, 0x41, 1, 0x0b, 4, 0, 0x41, 2, 0x0b]
]);

describe('a module keeps', () => {
  test('the exports that are wanted, which work as before', async () => {
    const { instance } = await WebAssembly.instantiate(
      new Uint8Array(pickExports(small, (name) => name === 'a'))
    );
    expect(Object.keys(instance.exports)).toEqual(['a']);
    expect((instance.exports['a'] as () => number)()).toBe(1);
  });

  test('every byte where all are wanted', () => {
    expect(
      Buffer.compare(
        pickExports(small, () => true),
        small
      )
    ).toBe(0);
    expect(
      Buffer.compare(
        pickExports(whole, () => true),
        whole
      )
    ).toBe(0);
  });

  test('of the engine all that its script links to, a fifth of its bytes lighter', async () => {
    const exported = async (bytes: Uint8Array<ArrayBuffer>) =>
      WebAssembly.Module.exports(await WebAssembly.compile(bytes)).map(({ name }) => name);
    const kept = pickExports(whole, isLinked);
    expect(await exported(new Uint8Array(kept))).toEqual((await exported(whole)).filter(isLinked));
    expect(kept.length / whole.length).toBeLessThan(0.8);
    const made = readFileSync(join(import.meta.dirname, '../../src/lib/query/browser/made/duckdb-eh.wasm'));
    expect(Buffer.compare(made, kept)).toBe(0);
  });
});

describe('what is no module is refused', () => {
  test.each([
    ['nothing', []],
    ['a page', [...Buffer.from('<!doctype html>')]],
    ['one of another version', [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0]],
    ['one that ends within a section', [...small.subarray(0, 25)]],
    ['one that ends within a number', [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 0x80]]
  ])('%s', (_, bytes) => {
    expect(() => pickExports(Uint8Array.from(bytes), () => true)).toThrow(TypeError);
  });
});

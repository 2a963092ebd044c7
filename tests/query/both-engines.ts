import { join } from 'node:path';
import { expect } from 'vitest';
import type { Engine, Parameter, Row } from '../../src/lib/query/engine/engine';
import { startEngine } from '../../src/lib/query/server/engine';
import { openBrowserEngine, type BrowserEngine } from './browser-engine';

/** A table for both engines: its file in a folder that the test page can fetch. */
export interface TestTable {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

/** The Node engine and that of a real Chromium, with the same tables. */
export interface BothEngines {
  readonly node: Engine;
  readonly browser: BrowserEngine;
  /** Queries both, and expects the same rows, in the same order, to the last digit. @returns the rows. */
  same(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param folder of the tables' files, such as static/data. */
export async function openBothEngines(folder: string, tables: readonly TestTable[]): Promise<BothEngines> {
  const [node, browser] = await Promise.all([startEngine(), openBrowserEngine([folder])]);
  for (const { name, file, bytes } of tables) {
    await Promise.all([
      node.load(name, { at: join(folder, file), bytes }),
      browser.load(name, { at: file, bytes })
    ]);
  }
  return {
    node,
    browser,
    async same(sql, parameters = []) {
      const [inNode, inBrowser] = await Promise.all([
        node.run(sql, parameters),
        browser.run(sql, parameters)
      ]);
      expect(inBrowser).toEqual(inNode);
      return inNode;
    },
    async close() {
      await Promise.all([node.close(), browser.close()]);
    }
  };
}

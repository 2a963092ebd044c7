import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildData } from '../../../data/pipeline/build/build-data.ts';
import { withDatabase } from '../../../data/pipeline/build/with-database.ts';
import { registerSettings } from '../../../data/pipeline/register/write-register.ts';
import { makeRegister } from './make.ts';

/*
 * Runs one task in this process, to measure its memory alone: `make` a synthetic register, build it as `ours`, or COPY
 * its file with DuckDB to ZSTD, with the build's threads and memory: `bare` in the original order, `alike` in the order
 * and row groups of the build. Prints seconds, CPU seconds, and peak megabytes.
 */
const [task = '', folder = '', rows = '0'] = process.argv.slice(2);
const root = join(import.meta.dirname, '../../..');
const from = `FROM read_csv('${join(folder, 'companies.csv')}')`;
// Not in the register's folder, whose files all become tables.
const beside = join(folder, 'bare');
const to = `'${join(beside, 'companies.parquet')}'`;
const settings = { ...registerSettings(), temp_directory: join(folder, 'spill') };
const copy = (sql: string) => {
  mkdirSync(beside, { recursive: true });
  return withDatabase(':memory:', settings, (connection) => connection.run(sql));
};

const tasks: Readonly<Record<string, () => Promise<unknown>>> = {
  make: () => makeRegister(folder, Number(rows)),
  bare: () => copy(`COPY (${from}) TO ${to} (FORMAT parquet, COMPRESSION zstd)`),
  alike: () =>
    copy(
      `COPY (${from} ORDER BY sector, city, company_id) TO ${to} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`
    ),
  ours: async () => {
    const out = join(folder, 'out');
    mkdirSync(out, { recursive: true });
    const built = await buildData({ evidence: join(root, 'data/evidence'), out, register: folder });
    if (!built.done) throw new Error(built.lines.join('\n'));
  }
};

const before = process.cpuUsage();
const started = performance.now();
await tasks[task]?.();
const { user, system } = process.cpuUsage(before);
const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    processor: (user + system) / 1e6,
    megabytes: Number(kilobytes) / 1024
  })
);

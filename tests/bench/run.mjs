// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run bench` runs every benchmark of this folder; `npm run bench -- lighthouse --runs 5` runs one, with its options.
const folder = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const first = words.findIndex((word) => word.startsWith('-'));
const wanted = first < 0 ? words : words.slice(0, first);
const options = first < 0 ? [] : words.slice(first);
const benches = readdirSync(folder)
  .filter((file) => /\.(mjs|ts)$/.test(file) && file !== 'run.mjs')
  .map((file) => ({ name: basename(file, extname(file)), file }));

const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `No benchmark ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}.`
  );
  process.exit(1);
}

let failed = 0;
for (const { name, file } of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n=== ${name}`);
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const { status } = spawnSync(process.execPath, [...loader, join(folder, file), ...options], {
    stdio: ['ignore', 'inherit', 'inherit']
  });
  if (status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);

// @ts-check
import '../src/serve/node-version.mjs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../src/serve/installed.mjs';
import { npm } from '../src/serve/step.mjs';
import { vitest } from './vitest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Hong_Kong'];

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * A step counts what it checked; one that only prepares counts nothing, but a failure. All steps run whatever happened to
 * the others, save those that need what another one failed to make.
 * @typedef {{ name: string, group: string, needs?: string, run: () => Promise<Count | void> }} Step
 */

/**
 * @param {string} script an npm script
 * @returns {() => Promise<Count>}
 */
const check = (script) => () =>
  npm(['run', '--silent', script], { root }).then(() => ({ passed: 1, failed: 0 }));
/** @param {string} script */
const prepare = (script) => () => npm(['run', '--silent', script], { root });

/** @type {Step[]} */
const steps = [
  { name: 'install', group: '', run: async () => void (await ensureInstalled(root)) },
  { name: 'chromium', group: 'browser e2e', run: provideChromium },
  { name: 'data', group: '', run: prepare('data') },
  { name: 'messages', group: '', run: prepare('messages') },
  { name: 'svelte-kit sync', group: '', run: () => npm(['exec', '--', 'svelte-kit', 'sync'], { root }) },
  { name: 'lint', group: 'lint', run: check('lint') },
  { name: 'format', group: 'format', run: check('format:check') },
  { name: 'types', group: 'types', run: check('check') },
  ...ZONES.map((zone) => ({
    name: `unit in ${zone}`,
    group: 'unit',
    run: () => vitest(root, 'unit', { TZ: zone })
  })),
  { name: 'browser', group: 'browser', run: () => vitest(root, 'browser') },
  { name: 'site', group: 'e2e', run: buildSite },
  { name: 'e2e', group: 'e2e', needs: 'site', run: () => vitest(root, 'e2e') }
];

// Not imported above: an old Node lacks it, and should read our sentence about that instead.
const { parseArgs } = await import('node:util');
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
const wanted = steps.filter(
  ({ group }) => !group || !values.only.length || values.only.some((only) => group.split(' ').includes(only))
);
/** @type {string[]} */
const report = [];
const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const broken = new Set();
for (const step of wanted) {
  const lacks = ['install', step.needs ?? ''].find((name) => broken.has(name));
  if (lacks) report.push(`${step.name.padEnd(28)}            not run: ${lacks} failed`);
  else await take(step);
}

console.log(`\n${report.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
// What a step may have left running must not keep the command from ending.
process.exit(total.failed > 0 ? 1 : 0);

/** @param {Step} step */
async function take(step) {
  console.log(`\n=== ${step.name}`);
  const started = performance.now();
  /** @type {Count | void} */
  let count;
  try {
    count = await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  const { passed, failed } = count ?? { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += failed;
  if (failed) broken.add(step.name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const result = failed ? `${failed} FAILED, ${passed} passed` : count ? `${passed} passed` : 'done';
  report.push(`${step.name.padEnd(28)} ${seconds.padStart(7)} s  ${result}`);
  console.log(`=== ${step.name}: ${result}, ${seconds} s`);
}

/** Finds or installs the browser once; all later steps read its place from the environment. */
async function provideChromium() {
  const { findChromium } = await import('./chromium.mjs');
  process.env.CHROMIUM_PATH = (await findChromium()).path;
  console.log(process.env.CHROMIUM_PATH);
}

/** The site that `npm start` would serve, built only if anything changed. */
async function buildSite() {
  const { ensureSite } = await import('../src/serve/site.mjs');
  console.log((await ensureSite(root)) ? 'built' : 'nothing changed since the last build');
}

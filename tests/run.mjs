// @ts-check
import '../src/scripts/node-version.mjs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../src/scripts/installed.mjs';
import { npm } from '../src/scripts/step.mjs';
import { forgetModules, vitest } from './vitest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// West of Greenwich a day read as midnight UTC becomes the day before: all tests must pass there.
const WEST = 'America/Los_Angeles';
const OTHER_ZONES = ['UTC', 'Asia/Hong_Kong'];

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * A step returns the counts of what it checked; one that only prepares returns nothing, or fails. All steps run
 * whatever happened to others, except those that need the output of a failed one.
 * @typedef {{ name: string, group: string, needs?: string, beside?: boolean, last?: boolean, run: () =>
 * Promise<Count | void> }} Step
 * needs: the names of steps that must have succeeded, separated by spaces.
 * beside: it runs in the background while the next steps leave a core idle.
 * last: it starts when all others have ended, because it uses all cores.
 */

/**
 * @param {string} script an npm script
 * @returns {() => Promise<Count>}
 */
const check = (script) => () =>
  npm(['run', '--silent', script], { root, held: true }).then(() => ({ passed: 1, failed: 0 }));
/** Inputs of the build and the tests; they are independent of each other. */
const MADE = ['data', 'fixture', 'messages', 'fonts', 'engine'];
/**
 * @param {string} script
 * @param {boolean} [held]
 */
const prepare = (script, held = false) => npm(['run', '--silent', script], { root, held });

/** @type {Step[]} */
const steps = [
  { name: 'install', group: '', run: async () => void (await ensureInstalled(root)) },
  { name: 'format', group: 'format', beside: true, run: check('format:check') },
  { name: 'chromium', group: 'browser e2e', beside: true, run: () => prepare('browser', true) },
  {
    name: MADE.join(', '),
    group: '',
    run: async () => void (await Promise.all(MADE.map((script) => prepare(script))))
  },
  { name: 'svelte-kit sync', group: '', run: () => npm(['exec', '--', 'svelte-kit', 'sync'], { root }) },
  { name: 'lint', group: 'lint', beside: true, run: check('lint') },
  { name: 'unused files and exports', group: 'lint', beside: true, run: check('knip') },
  { name: 'types', group: 'types', run: check('check') },
  {
    name: `unit in ${WEST}`,
    group: 'unit',
    beside: true,
    run: () => vitest(root, 'unit evidence', { env: { TZ: WEST }, held: true, ...order })
  },
  { name: 'site', group: 'e2e', run: buildSite },
  { name: `dates in ${OTHER_ZONES.join(', ')}`, group: 'unit', beside: true, last: true, run: inOtherZones },
  { name: 'browser', group: 'browser', needs: 'chromium', run: () => vitest(root, 'browser', order) },
  { name: 'e2e', group: 'e2e', needs: 'chromium site', last: true, run: () => vitest(root, 'e2e', order) }
];

// Not imported above: an old Node lacks it, and should show the version message instead.
const { parseArgs } = await import('node:util');
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    // No test may depend on what ran before it: any number runs the files in another order.
    seed: { type: 'string' }
  }
});
const order = values.seed ? { seed: values.seed } : {};
const wanted = steps.filter(
  ({ group }) => !group || !values.only.length || values.only.some((only) => group.split(' ').includes(only))
);
forgetModules(root);
/** @type {string[]} */
const report = [];
const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const broken = new Set();
/** @type {Map<string, Promise<void>>} */
const background = new Map();
for (const step of wanted) {
  const needed = ['install', ...(step.needs?.split(' ') ?? [])];
  await Promise.all(
    [...background].flatMap(([name, end]) => (step.last || needed.includes(name) ? end : []))
  );
  const lacks = needed.find((name) => broken.has(name));
  if (lacks) report.push(`${step.name.padEnd(28)}            not run: ${lacks} failed`);
  else if (step.beside) background.set(step.name, take(step));
  else await take(step);
}
await Promise.all(background.values());

console.log(`\n${report.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
// A step may have left something running, which must not keep the command from ending.
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

/** One after the other, since they share compiled modules. */
async function inOtherZones() {
  const count = { passed: 0, failed: 0 };
  for (const zone of OTHER_ZONES) {
    const { passed, failed } = await vitest(root, 'zones', { env: { TZ: zone }, held: true, ...order });
    count.passed += passed;
    count.failed += failed;
  }
  return count;
}

/** The site that `npm start` would serve, built only if anything changed; the files that parallel tests read stay unchanged. */
async function buildSite() {
  const { ensureSite } = await import('../src/scripts/site.mjs');
  console.log(
    (await ensureSite(root, { prepared: true })) ? 'built' : 'nothing changed since the last build'
  );
}

// @ts-check
import '../src/scripts/node-version.mjs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../src/scripts/installed.mjs';
import { npm } from '../src/scripts/step.mjs';
import { forgetModules, vitest } from './vitest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// West of Greenwich a day that was read as its midnight in UTC is the day before: all tests are to pass there.
const WEST = 'America/Los_Angeles';
const OTHER_ZONES = ['UTC', 'Asia/Hong_Kong'];

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * A step counts what it checked; one that only prepares counts nothing, but a failure. All steps run whatever happened to
 * the others, save those that need what another one failed to make.
 * @typedef {{ name: string, group: string, needs?: string, beside?: boolean, last?: boolean, run: () => Promise<Count | void> }} Step
 *   needs: the names of steps that are to have ended well before it, with blanks.
 *   beside: it runs in the background while the next steps do, which leave a core idle.
 *   last: it begins when all before it have ended: what takes all cores is not to share them.
 */

/**
 * @param {string} script an npm script
 * @returns {() => Promise<Count>}
 */
const check = (script) => () =>
  npm(['run', '--silent', script], { root, held: true }).then(() => ({ passed: 1, failed: 0 }));
/** What the build and the tests read; none of it needs another. */
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
    run: () => vitest(root, 'unit evidence', { env: { TZ: WEST }, held: true })
  },
  { name: 'site', group: 'e2e', run: buildSite },
  { name: `dates in ${OTHER_ZONES.join(', ')}`, group: 'unit', beside: true, last: true, run: inOtherZones },
  { name: 'browser', group: 'browser', needs: 'chromium', run: () => vitest(root, 'browser') },
  { name: 'e2e', group: 'e2e', needs: 'chromium site', last: true, run: () => vitest(root, 'e2e') }
];

// Not imported above: an old Node lacks it, and should read our sentence about that instead.
const { parseArgs } = await import('node:util');
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
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

/** One after the other: they share what is compiled. */
async function inOtherZones() {
  const count = { passed: 0, failed: 0 };
  for (const zone of OTHER_ZONES) {
    const { passed, failed } = await vitest(root, 'zones', { env: { TZ: zone }, held: true });
    count.passed += passed;
    count.failed += failed;
  }
  return count;
}

/** The site that `npm start` would serve, built only if anything changed; what the tests beside it read stays as it is. */
async function buildSite() {
  const { ensureSite } = await import('../src/scripts/site.mjs');
  console.log(
    (await ensureSite(root, { prepared: true })) ? 'built' : 'nothing changed since the last build'
  );
}

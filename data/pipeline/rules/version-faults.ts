import { readSnapshot } from '../release/snapshot.ts';
import { changeKinds, figureCells, type FigureChange, type Version } from '../release/version.ts';
import { SNAPSHOT, type VersionTexts } from '../release/read-versions.ts';
import { isDay } from './calendar.ts';
import { shown, type Fault } from './fault.ts';

/** The released versions where `faults` is empty, oldest first. */
export interface CheckedVersions {
  readonly versions: readonly Version[];
  readonly faults: readonly Fault[];
}

/**
 * Judges the released versions: each is named by its day and version, follows the one before it, and its figures add up;
 * the snapshot is that of the last. A version is history: whoever alters one breaks the chain.
 */
export function checkVersions({ versions: texts, snapshot }: VersionTexts): CheckedVersions {
  const faults: Fault[] = [];
  const versions: Version[] = [];
  for (const [file, text] of texts) {
    const parsed = parse(text);
    const add = (column: string, found: string, expected: string) =>
      faults.push({ file, row: 1, column, found, expected });
    if (!isVersion(parsed)) {
      add('file', 'what is no version', 'a file as `npm run release` writes it');
      continue;
    }
    const before = versions.at(-1);
    if (file !== `${parsed.date}-${parsed.version}.json`)
      add('file', shown(file), `${parsed.date}-${parsed.version}.json`);
    if (!isDay(parsed.date)) add('date', shown(parsed.date), 'a calendar day');
    if (before && parsed.date < before.date) add('date', shown(parsed.date), `${before.date} or later`);
    if (parsed.base !== (before?.version ?? null))
      add('base', shown(parsed.base ?? ''), before?.version ?? 'nothing: it is the first');
    const figures = (before?.totals.figures ?? parsed.totals.figures) + gained(parsed.changes);
    if (parsed.totals.figures !== figures)
      add('totals', `${parsed.totals.figures} figures`, `${figures}, by what was added and removed`);
    const topics = parsed.topics.reduce((sum, topic) => sum + topic.figures, 0);
    if (topics !== parsed.totals.figures)
      add('topics', `${topics} figures`, `${parsed.totals.figures}, as in its totals`);
    versions.push(parsed);
  }
  faults.push(...snapshotFaults(snapshot, versions.at(-1)));
  return { versions, faults };
}

function snapshotFaults(text: string | undefined, last: Version | undefined): Fault[] {
  const fault = (found: string, expected: string) => [
    { file: SNAPSHOT, row: 1, column: 'file', found, expected }
  ];
  if (!last) return text === undefined ? [] : fault('a snapshot', 'none where no version is released');
  if (text === undefined) return fault('no such file', `the snapshot of version ${last.version}`);
  if (!isObject(parse(text))) return fault('what is no snapshot', 'a file as `npm run release` writes it');
  const { version, figures } = readSnapshot(text);
  const found = `${figures.length} figures of version ${version}`;
  const expected = `${last.totals.figures} figures of version ${last.version}`;
  return found === expected ? [] : fault(found, expected);
}

function gained(changes: readonly FigureChange[]): number {
  const count = (kind: FigureChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return count('added') - count('removed');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isVersion(value: unknown): value is Version {
  if (!isObject(value) || !isObject(value['totals']) || !isObject(value['tables'])) return false;
  const { date, version, base, topics, changes, totals } = value;
  return (
    typeof date === 'string' &&
    /^[0-9a-f]{16}$/.test(String(version)) &&
    (base === null || typeof base === 'string') &&
    [totals['figures'], totals['withheld'], totals['series'], totals['documents']].every(isCount) &&
    Array.isArray(topics) &&
    topics.every((topic: unknown) => isObject(topic) && isCount(topic['figures'])) &&
    Array.isArray(changes) &&
    changes.every(isChange)
  );
}

function isChange(change: unknown): boolean {
  if (!isObject(change)) return false;
  const { kind, was, now } = change;
  const whole = (figure: unknown) =>
    isObject(figure) && figureCells.every((cell) => typeof figure[cell] === 'string');
  const isWas = kind === 'added' ? was === undefined : whole(was);
  const isNow = kind === 'removed' ? now === undefined : whole(now);
  return changeKinds.some((known) => known === kind) && isWas && isNow;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

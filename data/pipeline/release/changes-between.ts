import type { Snapshot } from './snapshot.ts';
import {
  changeKinds,
  figureCells,
  type FigureCell,
  type FigureChange,
  type ReleasedFigure,
  type TableChange
} from './version.ts';

type Entry = Snapshot['figures'][number];

const without = (...left: readonly FigureCell[]) => figureCells.filter((cell) => !left.includes(cell));

/**
 * By what a row of the former version is found again, the closest first. A row that differs in all of them is another
 * figure: it was removed, and one was added.
 */
const passes: readonly (readonly FigureCell[])[] = [
  figureCells,
  without('withheld'),
  without('withheld', 'value', 'qualifier', 'unit', 'precision'),
  without('withheld', 'period', 'start', 'end', 'precision'),
  without('withheld', 'source_id')
];

/** What happened to the figures between two versions, by kind, then in the order of the evidence. */
export function changesBetween(former: Snapshot, next: Snapshot): FigureChange[] {
  let olds = former.figures;
  let news = next.figures;
  const changes: FigureChange[] = [];
  for (const cells of passes) {
    const { pairs, oldRest, newRest } = matched(olds, news, cells);
    for (const [was, now] of pairs) changes.push(...changeOf(was, now));
    olds = oldRest;
    news = newRest;
  }
  changes.push(...news.map(([now]) => ({ kind: 'added' as const, now })));
  changes.push(...olds.map(([was]) => ({ kind: 'removed' as const, was })));
  const place = new Map([...former.figures, ...next.figures].map(([figure], index) => [figure, index]));
  const at = ({ was, now }: FigureChange) => place.get(now ?? was ?? emptyFigure) ?? 0;
  return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) || at(a) - at(b));
}

/** How many rows of the other tables are new, other or gone; a table in which nothing changed is left out. */
export function tableChanges(former: Snapshot, next: Snapshot): Record<string, TableChange> {
  const names = Object.keys(next.tables) as (keyof Snapshot['tables'])[];
  const counted = names.map((name) => {
    const olds = former.tables[name] ?? {};
    const news = next.tables[name] ?? {};
    const keys = Object.keys(news);
    const change = {
      added: keys.filter((key) => !(key in olds)).length,
      changed: keys.filter((key) => key in olds && olds[key] !== news[key]).length,
      removed: Object.keys(olds).filter((key) => !(key in news)).length
    };
    return [name, change] as const;
  });
  return Object.fromEntries(
    counted.filter(([, { added, changed, removed }]) => added + changed + removed > 0)
  );
}

const emptyFigure = Object.fromEntries(figureCells.map((cell) => [cell, ''])) as ReleasedFigure;

/** Pairs rows that agree in some cells, in their order: of several alike the first goes with the first. */
function matched(olds: readonly Entry[], news: readonly Entry[], cells: readonly FigureCell[]) {
  const keyOf = ([figure]: Entry) => JSON.stringify(cells.map((cell) => figure[cell]));
  const waiting = new Map<string, Entry[]>();
  for (const entry of olds) {
    const key = keyOf(entry);
    waiting.set(key, [...(waiting.get(key) ?? []), entry]);
  }
  const pairs: [Entry, Entry][] = [];
  const newRest = news.filter((entry) => {
    const partner = waiting.get(keyOf(entry))?.shift();
    if (partner) pairs.push([partner, entry]);
    return !partner;
  });
  const paired = new Set(pairs.map(([was]) => was));
  return { pairs, oldRest: olds.filter((entry) => !paired.has(entry)), newRest };
}

/** A row may be corrected and withheld at once: then both are told. */
function changeOf([was, wordsBefore]: Entry, [now, wordsAfter]: Entry): FigureChange[] {
  const corrected = without('withheld').some((cell) => was[cell] !== now[cell]);
  const kinds: FigureChange['kind'][] = [];
  if (corrected) kinds.push('corrected');
  if (!was.withheld && now.withheld) kinds.push('withheld');
  if (was.withheld && !now.withheld) kinds.push('reinstated');
  const reworded =
    wordsBefore !== wordsAfter || (was.withheld && now.withheld && was.withheld !== now.withheld);
  if (kinds.length === 0 && reworded) kinds.push('annotated');
  return kinds.map((kind) => ({ kind, was, now }));
}

import type { FigureChange, ReleasedFigure, Version } from '../../src/lib/catalogue/generated/versions';

const figure: ReleasedFigure = {
  series: 'hkstp.companies',
  entity: 'hkstp',
  dimension: '',
  category: '',
  period: 'instant',
  start: '',
  end: '2023-12-06',
  precision: 'day',
  value: '1500',
  qualifier: 'over',
  unit: 'count',
  source_id: 'a-synthetic-document',
  withheld: ''
};

/** Synthetic changes, one of each kind, only for tests. */
export const syntheticChanges: readonly FigureChange[] = [
  { kind: 'added', now: figure },
  { kind: 'corrected', was: { ...figure, qualifier: 'about', value: '1400.5' }, now: figure },
  { kind: 'withheld', was: figure, now: { ...figure, withheld: 'misprint <b>&</b>' } },
  { kind: 'reinstated', was: { ...figure, withheld: 'misprint' }, now: figure },
  { kind: 'removed', was: { ...figure, series: 'a-series-that-is-gone', entity: 'a-place-that-is-gone' } },
  { kind: 'annotated', was: figure, now: figure }
];

/** A synthetic version. */
export function syntheticVersion(rest: Partial<Version> = {}): Version {
  return {
    date: '2030-01-02',
    version: '00000000deadbeef',
    base: '0000000000000000',
    totals: { series: 319, figures: 2737, withheld: 9, documents: 770 },
    topics: [{ topic: 'companies', series: 53, figures: 572, withheld: 2, documents: 179 }],
    changes: syntheticChanges,
    tables: { milestones: { added: 2, changed: 0, removed: 1 } },
    ...rest
  };
}

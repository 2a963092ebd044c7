import type { Field } from './row';

/** How a register chart is drawn. */
export type RegisterMark =
  | 'treemap'
  | 'stacked-rows'
  | 'share-rows'
  | 'stacked-years'
  | 'year-panels'
  | 'counts-and-money'
  | 'ranked'
  | 'log-dots';

/** A register chart as data. Its texts are the messages register_<id>_title, _subtitle and _note, with "_" for "-". */
export interface RegisterSpec {
  /** Permanent: addresses hold it. Unique over the whole site. */
  readonly id: string;
  readonly topic: 'sectors' | 'funding';
  /** The kind of its rows. */
  readonly rows: 'companies' | 'rounds' | 'unicorns';
  readonly mark: RegisterMark;
  /** What distinguishes its marks. */
  readonly lines: Field;
  /** The parts of each line, where it has parts. */
  readonly parts?: Field;
  /** The lines or parts with their own colours, in stacking order; others follow by number. */
  readonly given?: readonly string[];
  /** Whether it shows money, and so is drawn in each currency. */
  readonly money: boolean;
  /** Maximum number of marks, the largest first; by default all. */
  readonly most?: number;
  readonly size: 'half' | 'full';
}

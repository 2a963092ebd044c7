import type { Field } from './row';

/** How a chart of the register is drawn. */
export type RegisterMark =
  | 'treemap'
  | 'stacked-rows'
  | 'share-rows'
  | 'stacked-years'
  | 'year-panels'
  | 'counts-and-money'
  | 'ranked'
  | 'log-dots';

/**
 * A chart of the register as data. Its words stand in the messages under its id: register_<id>_title, _subtitle and
 * _note, with "-" written "_".
 */
export interface RegisterSpec {
  /** Permanent: it stands in addresses. Unique over the whole product. */
  readonly id: string;
  readonly topic: 'sectors' | 'funding';
  /** What its rows are. */
  readonly rows: 'companies' | 'rounds' | 'unicorns';
  readonly mark: RegisterMark;
  /** What its marks are told apart by. */
  readonly lines: Field;
  /** What parts each line has, where it has parts. */
  readonly parts?: Field;
  /** The lines or parts with a colour of their own, in the order in which they are stacked; others follow by number. */
  readonly given?: readonly string[];
  /** Whether it shows money, and is drawn in each currency. */
  readonly money: boolean;
  /** How many marks at the most, the largest first; all where left out. */
  readonly most?: number;
  readonly size: 'half' | 'full';
}

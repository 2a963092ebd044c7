import type { Currency, Precision, Qualifier, Tier } from '$lib/catalogue/generated/rows';
import type { Rates } from './convert';

/** A public document that states a row of the register. */
export interface RegisterDocument {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
  readonly tier: Tier;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD"; '' where not shown. */
  readonly published: string;
}

/** A group of rows: its slug, and its name in the page's language. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** The fields to group rows by. */
export type Field = 'sector' | 'city' | 'place' | 'relation' | 'stage' | 'period' | 'leading';

/** A round's money as its document states it. */
export interface Stated {
  readonly amount: number;
  readonly currency: Currency;
  readonly qualifier: Qualifier;
  /** The annual averages of the round's year. */
  readonly rates: Rates;
}

/** A company, a round or a listed unicorn of the register. */
export interface RegisterRow {
  /** Unique among rows of its kind. */
  readonly id: string;
  readonly name: string;
  readonly groups: Readonly<Partial<Record<Field, Group>>>;
  /** The year of founding, announcement or listing; undefined where no document gives it. */
  readonly year: number | undefined;
  /** The date of a round. */
  readonly date?: { readonly on: string; readonly precision: Precision };
  /** The stage of a round as the register names it, before grouping. */
  readonly stage?: string;
  readonly stated?: Stated;
  readonly note: string;
  readonly documents: readonly RegisterDocument[];
  /** The number of rows that it represents, equal in all fields that charts use, in a large register; by default one. */
  readonly count?: number;
  /** True for rounds that are too small for a list of the largest. */
  readonly rest?: true;
}

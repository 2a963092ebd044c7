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

/** What a row is grouped by: a slug, and its name in the language of the page. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** What rows can be grouped by. */
export type Field = 'sector' | 'city' | 'place' | 'relation' | 'stage' | 'period' | 'leading';

/** A round's money as its document states it. */
export interface Stated {
  readonly amount: number;
  readonly currency: Currency;
  readonly qualifier: Qualifier;
  /** The annual averages of the year of the round. */
  readonly rates: Rates;
}

/** A company, a round or a listed unicorn of the register. */
export interface RegisterRow {
  /** Unique among the rows of its kind. */
  readonly id: string;
  readonly name: string;
  readonly groups: Readonly<Partial<Record<Field, Group>>>;
  /** Founded, announced or listed; undefined where no document says when. */
  readonly year: number | undefined;
  /** The date of a round. */
  readonly date?: { readonly on: string; readonly precision: Precision };
  /** The stage of a round as the register names it, before stages are put together. */
  readonly stage?: string;
  readonly stated?: Stated;
  readonly note: string;
  readonly documents: readonly RegisterDocument[];
  /** How many rows it stands for, alike in all by which charts group: in a large register. One, where it is left out. */
  readonly count?: number;
  /** Whether those are rounds that are too small for a list of the largest. */
  readonly rest?: true;
}

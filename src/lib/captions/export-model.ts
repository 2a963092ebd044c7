import type { Currency, Qualifier, SourceKind, Tier, Unit } from '$lib/catalogue/generated/rows';
import type { Colour } from '$lib/catalogue/colour';
import type { Locale } from '$lib/format/locale';

/** A document behind an export. */
export interface ExportSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Language of the document, "en", "zh-Hant", "zh-Hans" or another BCP 47 tag. */
  readonly language: string;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD"; '' where unknown. */
  readonly published: string;
  readonly tier: Tier;
  /** What kind of document it is, where that is known. */
  readonly kind?: SourceKind;
}

/** A row of an export: one row of the figure's table, in its order, with the values behind the words. */
export interface ExportRow {
  /** The key of its mark and of its row in the table. */
  readonly key: string;
  /** What the row is about, in words: a place, a sector, a company. */
  readonly what: string;
  /** Its date in words, and as "2025", "2025-03" or "2025-03-31", as precise as it is known. */
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly qualifierWord: string;
  readonly qualifier: Qualifier;
  /** The figure as a number in `unit`, in words without its qualifier, and in words with it. */
  readonly value: number;
  readonly unit: Unit;
  readonly figure: string;
  readonly qualifiedFigure: string;
  /** The document that states it; undefined where the row counts rows of the register. */
  readonly source: ExportSource | undefined;
  /** The locator in the document, and the note of the evidence; '' where there is none. */
  readonly locator: string;
  readonly note: string;
  /** What the figure rests on: how many rows are counted, or the exchange rate. */
  readonly basis: string;
  /** How a statement relates to the one that is shown; "shown" for the rows of the table. */
  readonly relation: 'shown' | 'same' | 'compatible' | 'revised' | 'differs';
}

/** A series that other programs can draw. For a line, x is a time in years with a fraction. */
export interface ExportSeries {
  readonly name: string;
  readonly colour: Colour;
  readonly values: readonly {
    readonly at: number | string;
    readonly value: number;
    readonly qualifiedFigure: string;
    readonly qualifier: Qualifier;
    /** Its date in words; '' where the position on the axis says it. */
    readonly date: string;
    /** The stroke that the point is on; undefined where no stroke joins it. */
    readonly run: number | undefined;
  }[];
}

/** What a slide draws natively. Other marks become pictures. */
export interface ExportPlot {
  readonly kind: 'line' | 'columns' | 'bars' | 'stacked-bars' | 'stacked-columns' | 'share-bars';
  /** The rows of bars in order; empty for lines. */
  readonly categories: readonly string[];
  readonly series: readonly ExportSeries[];
  /** True where marks have bars over the span of their dates. */
  readonly hasSpans?: boolean;
}

/** A view of a chart as it leaves the site: every file, slide, citation and embed is made from this alone. */
export interface ExportModel {
  readonly id: string;
  readonly topic: string;
  readonly locale: Locale;
  readonly currency: Currency | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly note: string;
  /** The definition of each series; empty for the register, whose note gives it. */
  readonly definitions: readonly { readonly title: string; readonly text: string }[];
  /** "as at 31 March 2025"; '' for a register chart, which has no single date. */
  readonly asAt: string;
  /** First and last year of its figures; undefined where it shows none. */
  readonly years: readonly [from: number, to: number] | undefined;
  /** The documents of what is shown, without duplicates, in the order of the rows. */
  readonly sources: readonly ExportSource[];
  /** The rows of the table tab. */
  readonly rows: readonly ExportRow[];
  /** The same rows, each followed by the other statements of its date. */
  readonly statements: readonly ExportRow[];
  readonly plot: ExportPlot | undefined;
  /** Address of the view; absolute where the host is known. */
  readonly address: string;
  readonly dataVersion: string;
  /**
   * Set for an operator's register and for a local file: source line and licence instead of ours. Only a local file has
   * `file`.
   */
  readonly own?: { readonly source: string; readonly licence: string; readonly file?: string };
}

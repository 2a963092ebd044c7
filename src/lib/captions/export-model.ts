import type { Currency, Qualifier, Tier, Unit } from '$lib/catalogue/generated/rows';
import type { Colour } from '$lib/catalogue/colour';
import type { Locale } from '$lib/format/locale';

/** A document behind an export. */
export interface ExportSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Language of the document, "en", "zh-Hant", "zh-Hans" or another BCP 47 tag. */
  readonly language: string;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD"; '' where it is not known. */
  readonly published: string;
  readonly tier: Tier;
}

/** A row of an export: one row of the table of its figure, in its order, with the values behind the words. */
export interface ExportRow {
  /** That of its mark and of its row in the table. */
  readonly key: string;
  /** What the row is, in words: a place, a sector, a company. */
  readonly what: string;
  /** Its date in words as the table shows it, and as numbers: "2025", "2025-03" or "2025-03-31", as precise as it is known. */
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
  /** Where one document states it; undefined where the row counts rows of the register. */
  readonly source: ExportSource | undefined;
  /** The place in the document, and what the evidence remarks; '' where nothing. */
  readonly locator: string;
  readonly note: string;
  /** What else its source cell says, such as how many rows are counted or at what rate money is converted. */
  readonly basis: string;
  /** How a statement that is not shown relates to the one that is; "shown" in the table of a view. */
  readonly relation: 'shown' | 'same' | 'compatible' | 'differs';
}

/** A series of a chart that other programs can draw: for a line its places in time, in years with a fraction. */
export interface ExportSeries {
  readonly name: string;
  readonly colour: Colour;
  readonly values: readonly {
    readonly at: number | string;
    readonly value: number;
    readonly qualifiedFigure: string;
    readonly qualifier: Qualifier;
    /** Its date in words; '' where its place says it. */
    readonly date: string;
    /** Which stroke of its line it is on; undefined where no stroke joins it to another figure. */
    readonly run: number | undefined;
  }[];
}

/** What a slide draws natively; of other marks it shows a picture. */
export interface ExportPlot {
  readonly kind: 'line' | 'columns' | 'bars' | 'stacked-bars' | 'stacked-columns' | 'share-bars';
  /** The rows of bars in their order; none for lines. */
  readonly categories: readonly string[];
  readonly series: readonly ExportSeries[];
}

/** A view of a chart as it leaves the product: every file, slide, citation and embed is made of this alone. */
export interface ExportModel {
  readonly id: string;
  readonly topic: string;
  readonly locale: Locale;
  readonly currency: Currency | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly note: string;
  /** What each of its series measures; none for the register, whose note says it. */
  readonly definitions: readonly { readonly title: string; readonly text: string }[];
  /** "as at 31 March 2025"; '' for a chart of the register, which has no one date. */
  readonly asAt: string;
  /** First and last year of its figures; undefined where it shows none. */
  readonly years: readonly [from: number, to: number] | undefined;
  /** The documents of what is shown, each once, in the order of the rows. */
  readonly sources: readonly ExportSource[];
  /** The rows of the table tab, row by row. */
  readonly rows: readonly ExportRow[];
  /** The same with every other statement of each date behind the one that is shown. */
  readonly statements: readonly ExportRow[];
  readonly plot: ExportPlot | undefined;
  /** The view's address: absolute wherever the host is known. */
  readonly address: string;
  readonly dataVersion: string;
  /** Of an operator's register, or of a local file, which it names: its source line, and its licence in place of ours. */
  readonly own?: { readonly source: string; readonly licence: string; readonly file?: string };
}

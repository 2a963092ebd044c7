import type {
  CategorySlug,
  Dimension,
  EntitySlug,
  Period,
  SeriesId,
  Unit
} from '$lib/catalogue/generated/rows';

/** The subjects with a page of charts, in navigation order; each is the address of its page. */
export const subjects = ['companies', 'sectors', 'funding', 'expansion', 'talent'] as const;

export type Subject = (typeof subjects)[number];

/** How a chart is drawn. */
export type Mark = 'line' | 'columns' | 'bars' | 'dots' | 'stacked-bars' | 'slope' | 'windows';

/** Which points a chart asks of series-points.sql; an omitted field does not filter. */
export interface Ask {
  readonly series: readonly SeriesId[];
  readonly entities?: readonly EntitySlug[];
  /** '' for totals. */
  readonly dimension: Dimension | '';
  readonly categories?: readonly CategorySlug[];
  readonly periods?: readonly Period[];
  /** The unit to draw, for series that are stated in several currencies. */
  readonly units?: readonly Unit[];
  /** First year shown, where earlier years do not serve the question. */
  readonly from?: number;
  /** Last year shown, where later years have another definition. */
  readonly to?: number;
}

/** A year in which a series changes its basis: the line is cut there with two slashes, and the note gives the reason. */
export interface Break {
  readonly year: number;
}

/** A chart as data. Its texts are the messages chart_<id>_title, _subtitle and _note, with "_" for "-". */
export interface ChartSpec {
  /** Permanent: addresses, exports and citations hold it. */
  readonly id: string;
  readonly topic: Subject | 'overview';
  readonly ask: Ask;
  readonly mark: Mark;
  /** What distinguishes its lines, bars, dots or segments. */
  readonly lines: 'entity' | 'category';
  /** The groups of bars with two levels. */
  readonly groups?: 'entity' | 'category';
  /** The line that the title is about; by default the first. */
  readonly lead?: EntitySlug | CategorySlug;
  /** Rows by falling value, or in the order of the ask. */
  readonly order?: 'value' | 'given';
  readonly breaks?: readonly Break[];
  /** False where the points of a line count different things and must not be joined. */
  readonly joined?: boolean;
  /** Half shares a row, full has the width of the page, wall also fills a boardroom wall. */
  readonly size: 'half' | 'full' | 'wall';
}

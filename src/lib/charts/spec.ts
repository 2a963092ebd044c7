import type {
  CategorySlug,
  Dimension,
  EntitySlug,
  Period,
  SeriesId,
  Unit
} from '$lib/catalogue/generated/rows';

/** The subjects that have a page of charts, in the order of the navigation; each is its page's address. */
export const subjects = ['companies', 'sectors', 'funding', 'expansion', 'talent'] as const;

export type Subject = (typeof subjects)[number];

/** How a chart is drawn. */
export type Mark = 'line' | 'columns' | 'bars' | 'dots' | 'stacked-bars' | 'slope' | 'windows';

/** What a chart asks of series-points.sql; a field left out asks for all. */
export interface Ask {
  readonly series: readonly SeriesId[];
  readonly entities?: readonly EntitySlug[];
  /** '' for totals. */
  readonly dimension: Dimension | '';
  readonly categories?: readonly CategorySlug[];
  readonly periods?: readonly Period[];
  /** For series that are stated in several currencies: the one that is drawn. */
  readonly units?: readonly Unit[];
  /** First year shown, where an earlier one would not serve the question. */
  readonly from?: number;
  /** Last year shown, where a later one is of another definition. */
  readonly to?: number;
}

/** A year at which a series changes its basis: a line is cut there, with two slashes, and the note says why. */
export interface Break {
  readonly year: number;
}

/**
 * A chart as data. Its words stand in the messages under its id: chart_<id>_title, _subtitle and _note,
 * with "-" written "_".
 */
export interface ChartSpec {
  /** Permanent: it stands in addresses, exports and citations. */
  readonly id: string;
  readonly topic: Subject | 'overview';
  readonly ask: Ask;
  readonly mark: Mark;
  /** What its lines, bars, dots or segments are told apart by. */
  readonly lines: 'entity' | 'category';
  /** For bars of two levels: what the groups are. */
  readonly groups?: 'entity' | 'category';
  /** The line that its title speaks of; the first line where left out. */
  readonly lead?: EntitySlug | CategorySlug;
  /** Rows by falling value, or in the order of the ask. */
  readonly order?: 'value' | 'given';
  readonly breaks?: readonly Break[];
  /** Whether points of a line are joined; false where their counts are of different kinds. */
  readonly joined?: boolean;
  /** Half shares a row, full takes the whole width of the page, wall does so on a boardroom wall too. */
  readonly size: 'half' | 'full' | 'wall';
}

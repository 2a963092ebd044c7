import type { Currency } from '$lib/catalogue/generated/rows';
import type { Filters } from '$lib/url-state/filters';

/** A view of a chart: its id, its filters, and the currency of its money. */
export interface ReportView {
  readonly chart: string;
  readonly filters: Filters;
  readonly currency?: Currency;
  /** Set for a custom chart: the search with which the chart builder shows it. */
  readonly built?: string;
}

/** A part of a report. Charts and headlines are ids, so that each language has its own words. */
export type Block =
  | { readonly kind: 'chart'; readonly view: ReportView; readonly half: boolean }
  | { readonly kind: 'headlines'; readonly half: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  /** In a subset of Markdown: see markdown.ts. */
  | { readonly kind: 'text'; readonly text: string };

/** A visitor's report: views of charts in order, and texts between them. */
export interface Report {
  /** The visitor's title; for '' the default title in the page's language is shown. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const emptyReport: Report = { title: '', blocks: [] };

/** The limits of a report: more would stall the page that opens it. */
export const limits = {
  blocks: 60,
  title: 200,
  heading: 200,
  text: 6000,
  places: 30,
  built: 1500,
  file: 500_000
} as const;

/** The localStorage key of the report. */
export const reportKey = 'innoscope:report';

/** The window event that reports that this page has stored the report. */
export const reportStored = 'innoscope:report-stored';

export function isEmpty({ title, blocks }: Report): boolean {
  return title === '' && blocks.length === 0;
}

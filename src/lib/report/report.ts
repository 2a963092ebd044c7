import type { Currency } from '$lib/catalogue/generated/rows';
import type { Filters } from '$lib/url-state/filters';

/** A view of a chart: which one, what its filters are set to, in which currency its money is shown. */
export interface ReportView {
  readonly chart: string;
  readonly filters: Filters;
  readonly currency?: Currency;
  /** Of a custom chart: the search by which the chart builder shows it. */
  readonly built?: string;
}

/** A part of a report. Charts and headlines are ids: every language words them itself. */
export type Block =
  | { readonly kind: 'chart'; readonly view: ReportView; readonly half: boolean }
  | { readonly kind: 'headlines'; readonly half: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  /** In a little Markdown: see markdown.ts. */
  | { readonly kind: 'text'; readonly text: string };

/** What a visitor puts together: views of charts in an order, and text between them. */
export interface Report {
  /** The visitor's; '' is shown as what a report is called in the language of the page. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const emptyReport: Report = { title: '', blocks: [] };

/** How much a report may hold: more is no report any more, and would stall the page that opens it. */
export const limits = {
  blocks: 60,
  title: 200,
  heading: 200,
  text: 6000,
  places: 30,
  built: 1500,
  file: 500_000
} as const;

/** Where the browser keeps the report. */
export const reportKey = 'innoscope:report';

/** The event of the window by which a page hears that it has stored the report. */
export const reportStored = 'innoscope:report-stored';

export function isEmpty({ title, blocks }: Report): boolean {
  return title === '' && blocks.length === 0;
}

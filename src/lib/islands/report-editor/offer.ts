import type { ExportSource } from '$lib/captions/export-model';

/** A chart that can be added, with its texts in the page's language. */
export interface OfferedChart {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly subtitle: string;
}

/** A headline figure as a sentence, with its document. */
export interface OfferedHeadline {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly words: string;
  readonly source: ExportSource;
}

/** The charts and headlines to choose from. */
export interface Offer {
  readonly charts: readonly OfferedChart[];
  readonly headlines: readonly OfferedHeadline[];
}

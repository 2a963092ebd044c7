import type { ExportSource } from '$lib/captions/export-model';

/** A chart that can be added, by its words in the language of the page. */
export interface OfferedChart {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly subtitle: string;
}

/** A headline figure as a sentence, with the document that states it. */
export interface OfferedHeadline {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly words: string;
  readonly source: ExportSource;
}

/** What a report can be made of. */
export interface Offer {
  readonly charts: readonly OfferedChart[];
  readonly headlines: readonly OfferedHeadline[];
}

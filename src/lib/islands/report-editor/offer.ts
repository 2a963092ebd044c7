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
  readonly label: string;
  readonly figure: string;
  readonly words: string;
  readonly source: ExportSource;
}

/** What the page of the report offers: the server wrote it as lists that can be read without script. */
export interface Offer {
  readonly charts: readonly OfferedChart[];
  readonly headlines: readonly OfferedHeadline[];
}

export function readOffer(page: HTMLElement): Offer {
  const text = (within: Element, selector: string) =>
    within.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    charts: [...page.querySelectorAll<HTMLElement>('[data-offer]')].map((item) => ({
      id: item.dataset['offer'] ?? '',
      topic: item.dataset['topic'] ?? '',
      title: text(item, 'a'),
      subtitle: text(item, '.subtitle')
    })),
    headlines: [...page.querySelectorAll<HTMLElement>('[data-headline]')].map((item) => ({
      label: text(item, '.label'),
      figure: text(item, '.figure-value'),
      words: text(item, '.words'),
      source: {
        title: text(item, '.source'),
        publisher: item.dataset['publisher'] ?? '',
        url: item.querySelector('a')?.href ?? '',
        language: item.dataset['language'] ?? 'en',
        published: item.dataset['published'] ?? '',
        tier: item.dataset['tier'] === 'press' ? 'press' : 'official'
      }
    }))
  };
}

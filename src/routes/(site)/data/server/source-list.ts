import type { Locale } from '$lib/format/locale';
import type { SourceRow } from '$lib/catalogue/generated/rows';
import { evidence } from './evidence';
import { gathered } from './gathered';
import { citedPublisher, citedTitle } from './cited-text';
import type { LanguageText } from './text-in-language';

/** A document in the list of all documents. */
export interface ListedSource {
  readonly id: string;
  readonly title: LanguageText;
  readonly publisher: LanguageText;
  readonly sponsored: boolean;
  readonly figures: number;
}

export interface ListedTier {
  readonly tier: SourceRow['tier'];
  readonly count: number;
  /** The newest year first; documents without a date have '' and come last. */
  readonly years: readonly { readonly year: string; readonly sources: readonly ListedSource[] }[];
}

const tiers = ['official', 'press', 'secondary'] as const;

/** Every document by tier and year of publication. */
export async function sourceList(locale: Locale): Promise<ListedTier[]> {
  const { sources, bySource } = await evidence();
  return tiers.map((tier) => {
    const found = sources.filter((source) => source.tier === tier);
    const years = gathered(found, ({ published }) => published?.slice(0, 4) ?? '');
    return {
      tier,
      count: found.length,
      years: [...years]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, rows]) => ({
          year,
          sources: rows.map((source) => ({
            id: source.source_id,
            title: citedTitle(source, locale),
            publisher: citedPublisher(source, locale),
            sponsored: source.kind === 'sponsored',
            figures: bySource.get(source.source_id)?.length ?? 0
          }))
        }))
    };
  });
}

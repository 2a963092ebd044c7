import { termName } from '$lib/catalogue/name';
import { formatDate } from '$lib/format/date';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { MilestoneWithSourceRow } from '$lib/query/questions/latest-milestones';
import type { EventWords } from '$lib/islands/city-map/map-words';
import { publisherOf } from './publisher-of';

/** The milestones in words, in the given order. */
export function eventWords(rows: readonly MilestoneWithSourceRow[], locale: Locale): EventWords[] {
  return rows.map((row, index) => ({
    id: `e${index + 1}`,
    date: row.date,
    written: formatDate(row.date, row.precision, locale, 'short'),
    kind: row.kind,
    kindName: termName('milestone-kind', row.kind, locale),
    title: { en: row.title_en, 'zh-Hant': row.title_zh_hant, 'zh-Hans': row.title_zh_hans }[locale],
    place: row.place,
    placeName: termName('entity', row.place, locale),
    ...publisherOf(row, locale),
    url: row.url,
    tier: t(`tier_${row.tier}`, locale)
  }));
}

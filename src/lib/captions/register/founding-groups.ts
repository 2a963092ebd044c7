import { rollup } from 'd3-array';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { RegisterCompanyRow } from '$lib/query/questions/register/register-companies';
import type { Group } from '$lib/register/row';

/** Years before it are one period, so that no row of a chart stands for two companies; from it on five years make one. */
const FIRST = 2010;
const LENGTH = 5;
/** Sectors that a chart names; with the rest put together it has no colour twice. */
const NAMED = 5;

/**
 * Groups companies by the period in which they were founded, and by sector with all but the leading ones put together: those
 * with most companies among the ones whose year is known.
 * @returns the groups of a company; none of one whose year is not known.
 */
export function foundingGroups(
  rows: readonly RegisterCompanyRow[],
  locale: Locale
): (row: RegisterCompanyRow) => { period?: Group; leading?: Group } {
  const dated = rows.filter(({ founded }) => founded !== null);
  const counts = rollup(
    dated,
    (own) => own.reduce((sum, { count = 1 }) => sum + count, 0),
    ({ sector }) => sector
  );
  const leading = new Set(
    [...counts]
      .filter(([sector]) => sector !== 'other')
      .sort(([a, many], [b, more]) => more - many || a.localeCompare(b, 'en'))
      .slice(0, NAMED)
      .map(([sector]) => sector)
  );
  const newest = dated.reduce((latest, { founded }) => Math.max(latest, founded ?? 0), 0);
  return ({ founded, sector, sector_name }) => {
    if (founded === null) return {};
    return {
      period: periodOf(founded, newest, locale),
      leading: leading.has(sector)
        ? { id: sector, name: sector_name }
        : { id: 'other-sectors', name: t('register_other_sectors', locale) }
    };
  };
}

function periodOf(year: number, newest: number, locale: Locale): Group {
  if (year < FIRST)
    return { id: `to-${FIRST - 1}`, name: t('register_period_to', locale, { to: FIRST - 1 }) };
  const from = year - ((year - FIRST) % LENGTH);
  const to = Math.min(from + LENGTH - 1, newest);
  const name = from === to ? String(from) : t('register_period', locale, { from, to });
  // Sorted by their ids, "from" stands before "to".
  return { id: `year-${from}`, name };
}

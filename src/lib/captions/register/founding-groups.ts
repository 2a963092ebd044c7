import { rollup } from 'd3-array';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { RegisterCompanyRow } from '$lib/query/questions/register/register-companies';
import type { Group } from '$lib/register/row';

/** Earlier years form one period, so that no row rests on two companies; later ones form periods of five years. */
const FIRST = 2010;
const LENGTH = 5;
/** Number of sectors that are named: with the rest as one group, every colour is used once. */
const NAMED = 5;

/**
 * Groups companies by founding period and by sector. Only the sectors with most companies of known founding year are
 * named; the rest form one group.
 * @returns the groups of a company; empty where its founding year is unknown.
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
  // Groups are sorted by id, and "from" precedes "to".
  return { id: `year-${from}`, name };
}

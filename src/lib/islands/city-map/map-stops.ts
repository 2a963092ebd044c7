import { punctuation } from '$lib/format/punctuation';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { nextMark, type MarkStop } from '$lib/scene/next-mark';
import type { CityFigure, CityName, EventWords, SiteWords } from './map-words';

/** A keyboard stop of the map with its texts. */
export interface MapStop extends MarkStop {
  readonly line: 'cities' | 'sites';
  readonly what: string;
  readonly date: string;
  readonly figure: string;
  /** The figure with its qualifier as a word, since a screen reader does not convey the glyph. */
  readonly spoken: string;
  readonly source: string;
  readonly more: string;
}

/** The cities in table order, with their figures of the shown measure. */
export function cityStops(
  cities: readonly CityName[],
  figureOf: (city: string) => CityFigure | undefined,
  locale: Locale
): MapStop[] {
  return cities.map(({ city, name }) => {
    const found = figureOf(city);
    const figure = found?.figure ?? t('map_not_found', locale);
    return {
      key: `c-${city}`,
      line: 'cities',
      what: name,
      date: found?.date ?? '',
      figure,
      spoken:
        found && !figure.includes(found.qualifierWord)
          ? `${figure}${punctuation[locale].comma}${found.qualifierWord}`
          : figure,
      source: found ? sourceOf(found, locale) : '',
      more: ''
    };
  });
}

/** The sites with coordinates, with their milestones up to a year. */
export function siteStops(
  sites: readonly SiteWords[],
  events: readonly EventWords[],
  year: number,
  locale: Locale
): MapStop[] {
  const { colon, comma, stop, space } = punctuation[locale];
  return sites
    .filter(({ place }) => place)
    .map((site) => {
      const figure = `${site.number ?? ''} ${site.name}`;
      const size = `${t('map_site_size', locale)}${colon}${site.size}`;
      return {
        key: `s-${site.site}`,
        line: 'sites',
        what: `${site.kind}${comma}${site.city}`,
        date: `${t('map_site_opened', locale)}${colon}${site.opened}`,
        figure,
        spoken: figure,
        source: sourceOf(site, locale),
        more: [size, eventsOf(site, events, year, locale)].filter(Boolean).join(stop + space)
      };
    });
}

/** The stop that a key leads to, as in a chart; right of the last city comes the first site. */
export function nextStop(
  stops: readonly MapStop[],
  at: MapStop | undefined,
  key: string
): MapStop | undefined {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  return at && step ? stops[stops.indexOf(at) + step] : nextMark(stops, at, key);
}

/** The text that a screen reader speaks at a stop. */
export function spokenLine(stops: readonly MapStop[], at: MapStop, locale: Locale): string {
  const { colon, stop, space } = punctuation[locale];
  const position = `${stops.indexOf(at) + 1}/${stops.length}`;
  return [`${at.what}${colon}${at.spoken}`, at.date, at.more, at.source, position]
    .filter(Boolean)
    .join(stop + space);
}

/** The number of milestones at a site up to a year, and the last one. */
function eventsOf({ site }: SiteWords, events: readonly EventWords[], year: number, locale: Locale): string {
  const there = events.filter(({ place, date }) => place === site && Number(date.slice(0, 4)) <= year);
  const last = there.at(-1);
  return last ? t('map_events', locale, { count: there.length, last: `${last.written} ${last.title}` }) : '';
}

function sourceOf({ publisher, tier }: { publisher: string; tier: string }, locale: Locale): string {
  return `${publisher}${punctuation[locale].comma}${tier}`;
}

import type { CityFigure } from './map-words';

/** A city's figure for the year slider. */
export interface PastFigure extends CityFigure {
  readonly measure: string;
  readonly city: string;
  readonly year: number;
}

/**
 * Fetches every figure of the map's cities.
 * @param address of expansion/history.json in the language of the page
 * @throws Error where it cannot be fetched
 */
export async function fetchHistory(address: string): Promise<PastFigure[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { text, sources } = (await answer.json()) as { text: string; sources: string };
  return parseHistory(text, sources);
}

/** Parses the two texts of history-text.ts: figures, oldest first by city, and their sources. */
export function parseHistory(text: string, sources: string): PastFigure[] {
  const documents = sources.split('\n').map((line) => line.split('\t'));
  return text.split('\n').map((line) => {
    const fields = line.split('\t');
    const [
      measure = '',
      city = '',
      year = '',
      step = '',
      qualifierWord = '',
      value = '',
      figure = '',
      date = ''
    ] = fields;
    const [publisher = '', url = '', language = '', tier = ''] = documents[Number(fields[8])] ?? [];
    return {
      measure,
      city,
      year: Number(year),
      step: Number(step),
      qualifierWord,
      value,
      figure: figure || value,
      date,
      publisher,
      url,
      language,
      tier
    };
  });
}

/** The newest figure of each measure and city up to a year, keyed `measure city`. */
export function figuresUpTo(figures: readonly PastFigure[], year: number): Map<string, PastFigure> {
  const reached = figures.filter((figure) => figure.year <= year);
  return new Map(reached.map((figure) => [`${figure.measure} ${figure.city}`, figure]));
}

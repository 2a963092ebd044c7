/** A figure of a city as the page holds it for the year slider. */
export interface PastFigure {
  readonly measure: string;
  readonly city: string;
  readonly year: number;
  readonly step: string;
  readonly qualifierWord: string;
  readonly value: string;
  readonly figure: string;
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
  readonly tier: string;
}

/** Reads the two texts that history-text.ts writes: figures, oldest first by city, and their sources. */
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
      step,
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

/** The newest figure of each measure and city, `measure city`, no newer than a year. */
export function figuresUpTo(figures: readonly PastFigure[], year: number): Map<string, PastFigure> {
  const reached = figures.filter((figure) => figure.year <= year);
  return new Map(reached.map((figure) => [`${figure.measure} ${figure.city}`, figure]));
}

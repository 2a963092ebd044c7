import type { MeasureData } from './city-figures';

/**
 * All figures of all measures for the year slider: one figure per line, fields separated by tabs (measure, city, year,
 * class, qualifier, value, figure where it is more than the value, date, number of its source); the sources separately,
 * one per line.
 */
export function historyText(measures: readonly MeasureData[]): { text: string; sources: string } {
  const sources: string[] = [];
  const lines = measures.flatMap(({ id, cities }) =>
    cities.flatMap(({ city, figures }) =>
      figures.map(({ year, step, qualifierWord, value, figure, date, publisher, url, language, tier }) => {
        const source = [publisher, url, language, tier].join('\t');
        if (!sources.includes(source)) sources.push(source);
        return [
          id,
          city,
          year,
          step,
          qualifierWord,
          value,
          figure === value ? '' : figure,
          date,
          sources.indexOf(source)
        ].join('\t');
      })
    )
  );
  return { text: lines.join('\n'), sources: sources.join('\n') };
}

import type { DrawnPoint } from '$lib/charts/drawn-point';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import type { MarkFacts } from '../scene';

/** The facts of a figure's mark. @param colour a name of catalogue/colour.ts. */
export function factsOf(point: DrawnPoint, colour: string, locale: Locale): MarkFacts {
  return {
    key: String(point.row),
    qualifier: point.qualifier,
    colour,
    label: formatFigure(point, locale)
  };
}

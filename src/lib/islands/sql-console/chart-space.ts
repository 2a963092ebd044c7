import type { Qualifier } from '$lib/format/qualifier';
import type { MarkFacts } from '$lib/scene/scene';
import type { ChartMark } from './chart-plan';
import type { ChartPoint } from './chart-points';

export interface ChartSpace {
  readonly mark: ChartMark;
  /** Whether x counts milliseconds. */
  readonly isTime: boolean;
  readonly width: number;
  readonly height: number;
  /** Size of its texts. */
  readonly text: number;
  /** Writes a number of an axis. */
  readonly write: (value: number) => string;
  /** Writes a figure with its qualifier. */
  readonly figure: (point: { readonly y: number; readonly qualifier: Qualifier | undefined }) => string;
}

/** What a mark shows. @param colour a name of catalogue/colour.ts. */
export function factsOf(point: ChartPoint, colour: string, { figure }: ChartSpace): MarkFacts {
  return { key: String(point.row), qualifier: point.qualifier, colour, label: figure(point) };
}

import { charts } from '$lib/charts';
import type { ChartSpec } from '$lib/charts/spec';
import type { DrawnSize } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';

/** A golden drawing, by its file name without .svg. */
export interface GoldenDrawing {
  readonly name: string;
  readonly spec: ChartSpec;
  readonly locale: Locale;
  readonly size: DrawnSize;
}

/** All golden drawings: English at the sizes of a page, Chinese at the size where labels have least room. */
export const goldenDrawings: readonly GoldenDrawing[] = charts.flatMap((spec) => [
  ...sizesOf(spec).map((size) => kept(spec, 'en', size)),
  kept(spec, 'zh-Hant', 'medium'),
  kept(spec, 'zh-Hans', 'medium')
]);

function kept(spec: ChartSpec, locale: Locale, size: DrawnSize): GoldenDrawing {
  return { name: `${spec.id}.${locale}.${size}`, spec, locale, size };
}

/** The sizes that a page draws of a chart. */
export function sizesOf({ size }: ChartSpec): readonly DrawnSize[] {
  const sizes = ['narrow', 'medium', 'full', 'wall'] as const;
  return sizes.slice(0, { half: 2, full: 3, wall: 4 }[size]);
}

import type { ExportModel } from '$lib/captions/export-model';
import { t } from '$lib/i18n/t';

const shapes = { over: '▲', about: '○', under: '◆' } as const;

/** The legend of a native line chart's marks, with only the qualifiers that its figures have. '' where it has none. */
export function glyphWords({ rows, plot, locale }: ExportModel): string {
  if (plot?.kind !== 'line') return '';
  const kinds = new Set(rows.map(({ qualifier }) => qualifier));
  const parts = [
    ...(kinds.has('over') || kinds.has('at-least') ? [`${shapes.over} ${t('glyph_over', locale)}`] : []),
    ...(kinds.has('about') ? [`${shapes.about} ${t('glyph_about', locale)}`] : []),
    ...(kinds.has('under') || kinds.has('up-to') ? [`${shapes.under} ${t('glyph_under', locale)}`] : []),
    t('glyph_gap', locale)
  ];
  return parts.join('   ');
}

import type { Takeaway } from '$lib/captions/export-model';
import { say } from '$lib/i18n/t';

const shapes = { over: '▲', about: '○', under: '◆' } as const;

/** What the marks of a native line mean, in words: only the hedges that its figures have. '' where it has none. */
export function glyphWords({ rows, plot, locale }: Takeaway): string {
  if (plot?.kind !== 'line') return '';
  const kinds = new Set(rows.map(({ qualifier }) => qualifier));
  const said = [
    ...(kinds.has('over') || kinds.has('at-least') ? [`${shapes.over} ${say('glyph_over', locale)}`] : []),
    ...(kinds.has('about') ? [`${shapes.about} ${say('glyph_about', locale)}`] : []),
    ...(kinds.has('under') || kinds.has('up-to') ? [`${shapes.under} ${say('glyph_under', locale)}`] : []),
    say('glyph_gap', locale)
  ];
  return said.join('   ');
}

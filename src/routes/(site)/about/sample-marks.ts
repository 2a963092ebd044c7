import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { Locale } from '$lib/format/locale';
import { qualifierWord } from '$lib/format/qualifier-word';
import { t, tById } from '$lib/i18n/t';
import { qualifierGlyph } from '$lib/scene/qualifier-glyph';
import type { Scene, Shape } from '$lib/scene/scene';
import { breakMark } from '$lib/scene/scenes/break-mark';
import { pointMark } from '$lib/scene/scenes/point-mark';
import { line, rect } from '$lib/scene/shapes';

/** A mark as charts draw it, with its word and a sentence that explains it. */
export interface SampleMark {
  readonly id: string;
  readonly word: string;
  readonly text: string;
  readonly scene: Scene;
}

const SIZE = { width: 56, height: 36 };
const MIDDLE = { x: 28, y: 18 };
const RADIUS = 4;
const PAINT = 'var(--blue)';

/** Qualifiers in the order of the page. */
const qualifiers = ['exact', 'about', 'over', 'at-least', 'under', 'up-to'] as const;

/** Drawn by the functions that draw the charts, so that the page cannot show a mark that the charts do not have. */
export function sampleMarks(locale: Locale): SampleMark[] {
  return [
    ...qualifiers.map((qualifier) => ({
      id: qualifier,
      word: qualifierWord(qualifier, locale),
      text: tById(`about_mark_${qualifier.replace('-', '_')}`, locale),
      scene: sceneOf(qualifierGlyph(MIDDLE, qualifier, PAINT, RADIUS))
    })),
    {
      id: 'bracket',
      word: t('glyph_bracket', locale),
      text: t('about_mark_bracket', locale),
      scene: sceneOf([markOf({ others: [{ row: 1, value: 1, qualifier: 'exact', relation: 'differs' }] })])
    },
    {
      id: 'other',
      word: t('about_word_other', locale),
      text: t('about_mark_other', locale),
      scene: sceneOf(qualifierGlyph(MIDDLE, 'exact', PAINT, RADIUS, true))
    },
    {
      id: 'whisker',
      word: t('glyph_whisker', locale),
      text: t('about_mark_whisker', locale),
      scene: sceneOf([markOf({ value: 0.5, precision: 'year' })])
    },
    {
      id: 'window',
      word: t('about_word_window', locale),
      text: t('about_mark_window', locale),
      scene: sceneOf([
        rect({ x: 6, y: MIDDLE.y - 2.5, width: 42, height: 5 }, { fill: PAINT }),
        ...qualifierGlyph({ x: 48, y: MIDDLE.y }, 'exact', PAINT, RADIUS)
      ])
    },
    {
      id: 'break',
      word: t('about_word_break', locale),
      text: t('about_mark_break', locale),
      scene: sceneOf([
        line([2, 24], [22, 20], PAINT, 2),
        line([34, 16], [54, 12], PAINT, 2),
        breakMark(MIDDLE.x, MIDDLE.y, 'var(--secondary)')
      ])
    }
  ];
}

function sceneOf(shapes: readonly Shape[]): Scene {
  return { ...SIZE, text: 13, padding: { top: 0, right: 0, bottom: 0, left: 0 }, shapes };
}

/** A mark in the middle of its drawing, whose values run from 0 at the foot to 1 at the top. */
function markOf(different: Partial<DrawnPoint>): Shape {
  const point: DrawnPoint = {
    row: 0,
    value: 0,
    decimals: 0,
    qualifier: 'exact',
    unit: 'count',
    period: 'instant',
    precision: 'day',
    start: null,
    end: '',
    at: 0.5,
    span: [0, 1],
    window: [undefined, 1],
    others: [],
    ...different
  };
  return pointMark(point, 'blue', {
    x: (at) => 8 + at * (SIZE.width - 16),
    y: (value) => 28 - value * 20,
    radius: RADIUS,
    locale: 'en'
  });
}

import { describe, expect, test } from 'vitest';
import { languages } from '$lib/i18n/locales';
import { qualifiers } from '$lib/format/qualifier';
import { qualifierGlyph } from '$lib/scene/qualifier-glyph';
import { marksOf } from '$lib/scene/scene';
import { sampleMarks } from '../../src/routes/(site)/about/sample-marks';

describe.each(languages)('the marks explained in $name', ({ locale }) => {
  const marks = sampleMarks(locale);

  test('are those of every qualifier, drawn as charts draw them', () => {
    for (const qualifier of qualifiers) {
      const drawn = marks.find(({ id }) => id === qualifier)?.scene.shapes;
      expect(drawn, qualifier).toEqual(qualifierGlyph({ x: 28, y: 18 }, qualifier, 'var(--blue)', 4));
    }
  });

  test('have each a word and a sentence', () => {
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(new Set(marks.map(({ text }) => text)).size).toBe(marks.length);
    for (const { id, word, text } of marks) {
      expect(word, id).toMatch(/\p{L}/u);
      expect(text, id).toMatch(/[.。]$/);
    }
  });
});

test('the bracket and the span of a date are marks of charts', () => {
  const shapes = sampleMarks('en').flatMap(({ id, scene }) => marksOf(scene.shapes).map(() => id));
  expect(shapes).toEqual(['bracket', 'whisker']);
});

import { describe, expect, test } from 'vitest';
import { coloursOf } from '$lib/catalogue/colour';
import { charts } from '$lib/charts';

describe('the colours of a chart', () => {
  test('stay with the things that have one of their own', () => {
    expect(coloursOf(['science-park', 'hkstp'])).toEqual(['green', 'purple']);
    expect(coloursOf(['hkstp', 'cyberport', 'science-park'])).toEqual(['purple', 'rose', 'green']);
  });

  test('are dealt out in their order among those that are free', () => {
    expect(coloursOf(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual([
      'blue',
      'orange',
      'green',
      'purple',
      'rose',
      'olive'
    ]);
    expect(coloursOf(['a', 'science-park', 'b', 'c'])).toEqual(['blue', 'green', 'orange', 'purple']);
  });

  test('end in grey past the sixth', () => {
    expect(coloursOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']).slice(6)).toEqual(['grey', 'grey']);
  });

  test('are none of no lines', () => {
    expect(coloursOf([])).toEqual([]);
  });

  // Ranked dots share a colour: their names distinguish them.
  test.each(charts.filter(({ mark }) => mark !== 'dots'))(
    'never stand for two things: $id',
    ({ lines, ask }) => {
      const ids =
        (lines === 'entity' ? ask.entities : 'categories' in ask ? ask.categories : undefined) ?? [];
      const dealt = coloursOf(ids);
      const shown = ids.map((id, index) => `${id} ${dealt[index]}`).join(', ');
      expect(new Set(dealt).size, shown).toBe(ids.length);
    }
  );

  test('never stand for two things of which each would keep it', () => {
    const rivals = [
      ['hong-kong', 'local'],
      ['hong-kong', 'united-states'],
      ['overseas', 'non-local'],
      ['hkstp', 'singapore'],
      ['shenzhen-branch', 'mainland-china']
    ];
    expect(rivals.filter((ids) => new Set(coloursOf(ids)).size < 2)).toEqual([]);
  });
});

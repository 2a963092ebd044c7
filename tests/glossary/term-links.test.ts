import { describe, expect, test } from 'vitest';
import type { Locale } from '$lib/format/locale';
import { termLinks } from '$lib/glossary/term-links';

/** What texts link, as "word > id". */
function linked(texts: readonly string[], locale: Locale): string[][] {
  return termLinks(texts, locale).map((links, at) =>
    links.map(([start, end, id]) => `${texts[at]?.slice(start, end)} > ${id}`)
  );
}

describe('a term is linked', () => {
  test('where the page first uses it, and nowhere else', () => {
    expect(linked(['Start-ups in Cyberport', 'HKSTP and Cyberport', 'No start-up of HKSTP'], 'en')).toEqual([
      ['Start-ups > start-up', 'Cyberport > cyberport'],
      ['HKSTP > hkstp'],
      []
    ]);
  });

  test('by its longest form, whose parts are no occurrences', () => {
    expect(linked(['Hong Kong Science Park Shenzhen Branch; Science Park'], 'en')).toEqual([
      ['Hong Kong Science Park Shenzhen Branch > shenzhen-branch', 'Science Park > science-park']
    ]);
    expect(linked(['香港科學園深圳分園與香港科學園'], 'zh-Hant')).toEqual([
      ['香港科學園深圳分園 > shenzhen-branch', '香港科學園 > science-park']
    ]);
  });

  test('as a whole word in Latin letters, also between Chinese ones', () => {
    expect(linked(['Tenancy, subtenants, R&Dx, Health@InnoHK'], 'en')).toEqual([[]]);
    expect(linked(['在InnoHK的研發', 'InnoHKX'], 'zh-Hans')).toEqual([['InnoHK > innohk'], []]);
  });

  test('in the script of its language alone', () => {
    expect(linked(['獨角獸、独角兽'], 'zh-Hant')).toEqual([['獨角獸 > unicorn']]);
    expect(linked(['獨角獸、独角兽'], 'zh-Hans')).toEqual([['独角兽 > unicorn']]);
  });
});

test('links of a text are in order and do not overlap', () => {
  const text = 'A unicorn of HKSTP in the Loop, a tenant of Hong Kong Science Park, and R&D';
  const [links = []] = termLinks([text], 'en');
  expect(links.length).toBeGreaterThan(4);
  for (const [at, [start, end]] of links.entries()) {
    expect(start).toBeGreaterThanOrEqual(links[at - 1]?.[1] ?? 0);
    expect(end).toBeGreaterThan(start);
  }
});

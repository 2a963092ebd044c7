import { describe, expect, test } from 'vitest';
import { citationOf, citationStyles, type CitationStyle } from '$lib/export/citation/citation';
import type { Cited } from '$lib/export/citation/cited';
import type { Locale } from '$lib/format/locale';

const accessed = '2026-11-25';
const cited: Record<Locale, Cited> = {
  en: {
    id: 'park-companies',
    locale: 'en',
    title: 'Park companies rose to over 1,700 & more',
    subtitle: 'Companies, 2002 to 2025',
    asAt: 'as at 31 March 2025',
    address: 'https://innoscope.example/companies/?from=2010&place=hsitp#park-companies',
    dataVersion: '772c48a3a3061a4f'
  },
  'zh-Hant': {
    id: 'park-companies',
    locale: 'zh-Hant',
    title: '科學園公司由約16家增至逾1,700家',
    subtitle: '公司數目，2002至2025年',
    asAt: '截至2025年3月31日',
    address: 'https://innoscope.example/tc/companies/#park-companies',
    dataVersion: '772c48a3a3061a4f'
  },
  'zh-Hans': {
    id: 'hkstp.companies',
    locale: 'zh-Hans',
    title: '科学园公司数量',
    subtitle: '驻园公司',
    asAt: '',
    address: 'https://innoscope.example/sc/data/series/hkstp.companies/',
    dataVersion: '772c48a3a3061a4f'
  }
};
const styles = Object.keys(citationStyles) as CitationStyle[];

describe.each(Object.keys(cited) as Locale[])('a citation, %s', (locale) => {
  test.each(styles)('as %s', (style) => {
    expect(citationOf(cited[locale], style, accessed)).toMatchSnapshot();
  });

  test.each(styles)('as %s has title, address, data version and the day of access', (style) => {
    const text = citationOf(cited[locale], style, accessed).replaceAll('\\', '');
    for (const part of [cited[locale].title, cited[locale].address, cited[locale].dataVersion])
      expect(text).toContain(part);
    expect(text).toMatch(/2026(-|\/|年)11(-|\/|月)25|25 November 2026|2026,\s+11,\s+25/);
  });
});

describe('a hostile title', () => {
  const hostile: Cited = { ...cited.en, title: 'a\nER  - \r\n} {x} \\input{/etc} 100% $x$ "q"' };

  test('adds no tag to RIS', () => {
    const lines = citationOf(hostile, 'ris', accessed).split('\r\n');
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    expect(lines.at(-2)).toBe('ER  - ');
  });

  test('closes no field of BibTeX and calls no command', () => {
    const [, title = ''] = /title = \{\{(.*)\}\},\n/.exec(citationOf(hostile, 'bibtex', accessed)) ?? [];
    expect(title).toBe('a ER - \\} \\{x\\} \\textbackslash{}input\\{/etc\\} 100\\% \\$x\\$ "q"');
  });

  test('stays JSON', () => {
    expect(JSON.parse(citationOf(hostile, 'csl', accessed))).toMatchObject([{ title: hostile.title }]);
  });
});

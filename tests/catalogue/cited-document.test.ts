import { describe, expect, test } from 'vitest';
import { citedDocument, type NamedDocument } from '$lib/catalogue/cited-document';
import type { Locale } from '$lib/format/locale';

const locales: readonly Locale[] = ['en', 'zh-Hant', 'zh-Hans'];

const report: NamedDocument = {
  title: 'Park grows (in Chinese)',
  title_original: '科學園擴建',
  publisher: 'Paper',
  publisher_zh_hant: '報紙',
  publisher_zh_hans: '报纸',
  url: 'https://example.org/',
  language: 'zh-Hant'
};

const citedAs = (document: NamedDocument) =>
  locales.map((locale) => {
    const { title, publisher } = citedDocument(document, locale);
    return [title, publisher];
  });

describe('a page cites', () => {
  test('a Chinese document by its own title, and its publisher in the form of the page', () => {
    expect(citedAs(report)).toEqual([
      ['Park grows (in Chinese)', 'Paper'],
      ['科學園擴建', '報紙'],
      ['科學園擴建', '报纸']
    ]);
  });

  test.each([null, ''])('a document whose own names are %j by those that are known', (unknown) => {
    const bare = {
      ...report,
      title_original: unknown,
      publisher_zh_hant: unknown,
      publisher_zh_hans: unknown
    };
    expect(citedAs(bare)).toEqual(Array(3).fill(['Park grows (in Chinese)', 'Paper']));
  });

  test('a document in another language by the title that is known, with its publisher in Chinese', () => {
    expect(citedAs({ ...report, title_original: 'O parque cresce', language: 'pt' })).toEqual([
      ['Park grows (in Chinese)', 'Paper'],
      ['Park grows (in Chinese)', '報紙'],
      ['Park grows (in Chinese)', '报纸']
    ]);
  });

  test('with the address and the language of the document', () => {
    expect(citedDocument(report, 'zh-Hans')).toMatchObject({
      url: 'https://example.org/',
      language: 'zh-Hant'
    });
  });
});

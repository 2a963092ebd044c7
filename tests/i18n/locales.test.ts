import { describe, expect, test } from 'vitest';
import { languageOf, languages, withoutLanguage } from '$lib/i18n/locales';
import { t, tById } from '$lib/i18n/t';

test('the switch shows each language in itself', () => {
  expect(languages.map(({ name }) => name)).toEqual(['English', '繁體', '简体']);
  expect(languages.map(({ tag }) => tag)).toEqual(['en-HK', 'zh-Hant-HK', 'zh-Hans']);
  expect(languages.map(({ path }) => path)).toEqual(['', 'tc/', 'sc/']);
});

describe('a path', () => {
  test.each([
    ['/', 'en', '/'],
    ['/companies/', 'en', '/companies/'],
    ['/tc/', 'zh-Hant', '/'],
    ['/tc', 'zh-Hant', '/'],
    ['/tc/companies/', 'zh-Hant', '/companies/'],
    ['/sc/companies/', 'zh-Hans', '/companies/'],
    ['/sc', 'zh-Hans', '/'],
    ['/tcx/', 'en', '/tcx/'],
    ['/science/', 'en', '/science/'],
    ['/companies/tc/', 'en', '/companies/tc/'],
    ['', 'en', '']
  ])('%s is %s, and %s without it', (path, locale, rest) => {
    expect(languageOf(path).locale).toBe(locale);
    expect(withoutLanguage(path)).toBe(rest);
  });

  test('of every language leads back to the same page', () => {
    for (const { path, locale } of languages) {
      expect(languageOf(`/${path}companies/`).locale).toBe(locale);
      expect(withoutLanguage(`/${path}companies/`)).toBe('/companies/');
    }
  });
});

describe('say', () => {
  test('writes a message in each language', () => {
    expect(languages.map(({ locale }) => t('tab_sources', locale))).toEqual(['Sources', '來源', '来源']);
    expect(t('published', 'zh-Hant', { date: '2025年' })).toBe('2025年發布');
  });

  test('chooses the case of a message by what it is given', () => {
    const inputs = { name: 'Cyberport', first: '1', first_year: '2020', last: '2', last_year: '2024' };
    const said = ['up', 'down', 'flat'].map((direction) =>
      t('chart_park_and_cyberport_title', 'en', { ...inputs, direction })
    );
    expect(said).toEqual([
      'Cyberport had 2 companies in 2024, up from 1 in 2020',
      'Cyberport had 2 companies in 2024, down from 1 in 2020',
      'Cyberport had 2 companies in 2024'
    ]);
  });

  test.each(['no_such_message', 'toString', '__proto__', ''])(
    'refuses a message that is not there: "%s"',
    (key) => {
      expect(() => tById(key, 'en')).toThrow(RangeError);
      expect(() => tById(key, 'en')).toThrow('add it to src/lib/i18n/messages in every language');
    }
  );
});

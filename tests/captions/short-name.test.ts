import { expect, test } from 'vitest';
import { termName } from '$lib/catalogue/name';
import { shortName } from '$lib/captions/short-name';
import { languages } from '$lib/i18n/locales';

const inTitles = (slug: string) =>
  languages.map(({ locale }) => shortName(slug, termName('entity', slug, locale, ''), locale));

test.each([
  ['hkstp', 'HKSTP', '科技園公司', '香港科技园公司'],
  ['hsitp', 'HSITP', '港深創新及科技園', '港深创新及科技园'],
  ['science-park', 'Science Park', '科學園', '香港科学园'],
  ['shenzhen-branch', 'Shenzhen Branch', '科學園深圳分園', '香港科学园深圳分园']
])('a title calls %s as its owner shortens it, in each language', (slug, ...names) => {
  expect(inTitles(slug)).toEqual(names);
});

test.each(['innocentre', 'cyberport'])('a name that is short enough stays as it is: %s', (slug) => {
  expect(inTitles(slug)).toEqual(languages.map(({ locale }) => termName('entity', slug, locale, '')));
});

import { describe, expect, test } from 'vitest';
import { chartOf, charts } from '$lib/charts';
import { termName } from '$lib/catalogue/name';
import type { Line } from '$lib/charts/model';
import { pointsOf } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import { figureData, type FigureData } from '$lib/captions/figure-data';
import { shortName } from '$lib/captions/short-name';
import type { Locale } from '$lib/format/locale';
import { languages } from '$lib/i18n/locales';
import { tById } from '$lib/i18n/t';
import { hanText } from '../i18n/han-text';
import { answerOf } from '../charts/asked';
import { evidenceRows } from './evidence-rows';
import { titleWords } from '../charts/title-words';

const chinese = ['zh-Hant', 'zh-Hans'] as const;

async function figureOf(spec: ChartSpec, locale: Locale): Promise<FigureData> {
  return figureData(spec, pointsOf(await answerOf(spec.id)), locale, () => '<svg></svg>');
}

/** Title, subtitle, note and description, in a language. */
async function messagesOf(spec: ChartSpec, locale: Locale): Promise<Record<string, string>> {
  const { title, subtitle, note, description, asAt } = (await figureOf(spec, locale)).words;
  return { title, subtitle, note, description, asAt };
}

/** The names of a line that a title may use. */
/** What titles call a line where its name does not fit their sentence. */
const calledInTitles: Readonly<Record<string, readonly string[]>> = {
  hkstp: ['HKSTP’s parks'],
  'mainland-china': ['Mainland-owned'],
  'finance-banking': ['finance companies'],
  hsitp: ['The Loop park', '河套園區', '河套园区']
};

const namesOf = ({ id, name }: Pick<Line, 'id' | 'name'>, locale: Locale) => [
  name,
  name.replace(/^The /, 'the '),
  shortName(id, name, locale),
  ...(calledInTitles[id] ?? [])
];

/**
 * True where a title is about a line of the chart: by an input of that line (its name, a figure, a date, a direction),
 * or by its name as a fixed subject. A title that only says what leads is about no line.
 */
function speaksOfLine({ id }: ChartSpec, lines: readonly Line[], locale: Locale): boolean {
  const inputs = [
    ...[
      'name',
      'inner_name',
      'park',
      'first',
      'first_year',
      'last',
      'last_number',
      'last_opening',
      'last_dollars'
    ],
    ...[
      'last_year',
      'last_month',
      'last_date',
      'last_period',
      'top',
      'top_year',
      'top_month',
      'top_date',
      'total'
    ]
  ];
  const open = Object.fromEntries(
    [...inputs, 'top_name', 'top_inner_name', 'top_group'].map((name) => [name, `{${name}}`])
  );
  const titles = (['up', 'down', 'flat'] as const).map((direction) =>
    tById(`chart_${id.replaceAll('-', '_')}_title`, locale, { ...open, direction })
  );
  const subjects = [...inputs.map((name) => `{${name}}`), ...lines.flatMap((line) => namesOf(line, locale))];
  return (
    new Set(titles).size > 1 || titles.some((title) => subjects.some((subject) => title.includes(subject)))
  );
}

test('ids are unique and kebab-case, and find their chart', () => {
  const ids = charts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(charts.map(({ id }) => chartOf(id))).toEqual(charts);
  expect(chartOf('no-such-chart')).toBeUndefined();
});

test('the companies page has at least ten charts', () => {
  expect(charts.filter(({ topic }) => topic === 'companies').length).toBeGreaterThanOrEqual(10);
});

describe.each(charts)('$id', (spec) => {
  test.each(languages)('has all its words in $locale, nothing left open in them', async ({ locale }) => {
    for (const [name, text] of Object.entries(await messagesOf(spec, locale))) {
      expect(text.trim(), name).not.toBe('');
      expect(text, name).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
      expect(text, name).not.toMatch(/ {2}|\s[,.;:]|^\s|\s$/);
    }
  });

  test('has a title of about ten words', async () => {
    const { model, words } = await figureOf(spec, 'en');
    const groups = model.bars.map(({ heading, name }) => [heading, name]);
    const names = [...model.lines.map(({ name }) => name), ...groups.flat()].filter(Boolean);
    expect(titleWords(words.title, names), words.title).toBeLessThanOrEqual(14);
  });

  test.each(languages)('says in $locale of which year its title speaks', async ({ locale }) => {
    expect((await messagesOf(spec, locale)).title).toMatch(
      locale === 'en' ? /\b(19|20)\d\d\b/ : /(19|20)\d\d(?:年|至)/
    );
  });

  test('says it differently in each language', async () => {
    const [en, hant, hans] = await Promise.all(languages.map(({ locale }) => messagesOf(spec, locale)));
    for (const name of ['title', 'subtitle', 'note', 'description']) {
      expect(hant?.[name], name).not.toBe(en?.[name]);
      expect(hans?.[name], name).not.toBe(en?.[name]);
    }
    expect(Object.values(hans ?? {}).join()).not.toBe(Object.values(hant ?? {}).join());
  });

  test.each(chinese)('is Chinese in %s', async (locale) => {
    for (const [name, text] of Object.entries(await messagesOf(spec, locale))) {
      expect(hanText(text, locale), name).toEqual({ han: true, latin: [], foreign: [] });
    }
  });

  test('is English in English', async () => {
    expect(Object.values(await messagesOf(spec, 'en')).join(' ')).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(languages)('names every line and group in $locale', async ({ locale }) => {
    const { model } = await figureOf(spec, locale);
    for (const { id, name } of model.lines) {
      expect(name).toBe(termName(spec.lines, id, locale, spec.ask.dimension));
      expect(name).not.toBe('');
    }
    if (spec.groups)
      for (const { points } of model.lines) for (const { group } of points) expect(group).not.toBe('');
  });

  test('has a source for every figure, and its place in it', async () => {
    for (const row of await answerOf(spec.id)) {
      expect(row.url).toMatch(/^https?:\/\/\S+$/);
      expect([row.title, row.publisher, row.source_id, row.locator].every((text) => text?.trim())).toBe(true);
      expect(['official', 'press', 'secondary']).toContain(row.tier);
    }
  });

  test('shows no withheld figure, and states each as its row in the evidence does', async () => {
    for (const { row, series, value, qualifier, end, source_id } of await answerOf(spec.id)) {
      const cells = evidenceRows.find((record) => record.row === row)?.cells;
      expect(cells).toMatchObject({ series, qualifier, end, source_id, withheld: '' });
      expect(Number(cells?.['value'])).toBe(value);
    }
  });
});

/** Charts of more than one line, which a filter can reduce to one. */
const withLines = (
  await Promise.all(
    charts.map(async (spec) => {
      const points = pointsOf(await answerOf(spec.id));
      return { ...spec, spec, points, lineIds: new Set(points.map((point) => point[spec.lines])) };
    })
  )
).filter(({ lineIds }) => lineIds.size > 1);

describe.each(withLines)('$id', ({ spec, points, lineIds }) => {
  test.each(languages)(
    'names in its title the one line that a filter leaves, or says nothing of any, in $locale',
    async ({ locale }) => {
      const { lines } = (await figureOf(spec, locale)).model;
      const speaks = speaksOfLine(spec, lines, locale);
      const misnamed = [...lineIds].flatMap((id) => {
        const left = points.filter((point) => point[spec.lines] === id);
        const { model, words, drawings } = figureData(spec, left, locale, () => '');
        const names = (speaks ? model.lines : lines).flatMap((line) => namesOf(line, locale));
        const named = names.some((name) => words.title.includes(name));
        return named === speaks || Object.keys(drawings).length === 0 ? [] : [`${id}: ${words.title}`];
      });
      expect(misnamed).toEqual([]);
    }
  );
});

/** Bars and dots of one series may be many; all other marks need a colour each. */
const coloured = charts.filter(({ mark, groups }) => (mark !== 'bars' && mark !== 'dots') || groups);

test.each(coloured)('$id has six series at the most', async (spec) => {
  expect((await figureOf(spec, 'en')).model.lines.length).toBeLessThanOrEqual(6);
});

const leads = charts.flatMap((spec) => (spec.lead ? [{ ...spec, spec, lead: spec.lead }] : []));

test.each(leads)('$id draws the lead that it speaks of', async ({ spec, lead }) => {
  expect((await figureOf(spec, 'en')).model.lines.map(({ id }) => id)).toContain(lead);
});

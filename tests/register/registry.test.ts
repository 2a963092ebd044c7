import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts';
import { registerFigure } from '$lib/captions/register/register-figure';
import { tables } from '$lib/catalogue/generated/tables';
import { languages } from '$lib/i18n/locales';
import { drawRegisterOnServer } from '$lib/scene/draw-on-server';
import { registerCharts } from '$lib/register';
import { registerModel } from '$lib/register/model';
import type { Locale } from '$lib/format/locale';
import type { RegisterSpec } from '$lib/register/spec';
import { hanText } from '../i18n/han-text';
import { titleWords } from '../charts/title-words';
import { currenciesOf, rowsOf } from './register-answer';

const figureOf = async (spec: RegisterSpec, locale: Locale = 'en') =>
  registerFigure(spec, await rowsOf(spec, locale), locale, [], drawRegisterOnServer);

const rowsIn = (table: string) => tables.find(({ name }) => name === table)?.rows;

test('ids are unique over the product, and kebab-case', () => {
  const ids = [...charts, ...registerCharts].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of registerCharts) expect(id).toMatch(/^register(-[a-z]+)+$/);
});

describe.each(registerCharts)('$id', (spec) => {
  test('reads every row of its table', async () => {
    const rows = await rowsOf(spec);
    const read = spec.rows === 'unicorns' ? rows.flatMap(({ documents }) => documents) : rows;
    const table = { companies: 'companies', rounds: 'funding_rounds', unicorns: 'unicorns' }[spec.rows];
    expect(read).toHaveLength(rowsIn(table) ?? NaN);
  });

  test('draws each row once, or says that it is left out', async () => {
    const rows = await rowsOf(spec);
    for (const currency of currenciesOf(spec)) {
      const { cells, left } = registerModel({ ...spec, most: rows.length }, rows, 'en', currency);
      const counted = [...cells.flatMap((cell) => cell.rows), ...left].map(({ id }) => id);
      expect(counted.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      for (const cell of cells) if (!spec.money || cell.sum) expect(cell.value).toBe(cell.rows.length);
    }
  });

  test('every mark has its row in the table, and every row of the register a linked document', async () => {
    for (const { model, table, drawings } of (await figureOf(spec)).views) {
      const keys = model.cells.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(table.map(({ key }) => key)).toEqual(keys);
      for (const svg of Object.values(drawings)) {
        const drawn = [...svg.matchAll(/data-k="([^"]+)"/g)].map(([, key]) => key);
        expect(drawn.toSorted()).toEqual(keys.toSorted());
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }
      for (const row of model.cells.flatMap((cell) => cell.rows)) {
        expect(row.documents.length, row.id).toBeGreaterThan(0);
        for (const { url } of row.documents) expect(url, row.id).toMatch(/^https?:\/\//);
      }
      for (const row of table) {
        for (const part of [row.what, row.date, row.qualifierWord, row.figure, row.basis])
          expect(part).toMatch(/\S/);
      }
    }
  });

  test.each(languages)('has all its words in $locale, its n among them', async ({ locale }) => {
    const rows = await rowsOf(spec, locale);
    for (const { words } of (await figureOf(spec, locale)).views) {
      for (const [name, text] of Object.entries(words)) {
        expect(text.trim(), name).not.toBe('');
        expect(text, name).not.toMatch(/[{}]|undefined|null|NaN|\[object| {2}|\s[,.;:]|^\s|\s$/);
      }
      expect(words.subtitle).toContain(String(rows.length));
      if (locale !== 'en') {
        const { han, foreign } = hanText(`${words.subtitle}${words.note}`, locale);
        expect({ han, foreign }).toEqual({ han: true, foreign: [] });
      }
    }
  });

  test('has a title of about ten words', async () => {
    const { views } = await figureOf(spec);
    for (const { words, model } of views) {
      const names = [...model.lines, ...model.stacks, ...model.rows].map(({ name }) => name).filter(Boolean);
      expect(titleWords(words.title, names), words.title).toBeLessThanOrEqual(14);
    }
  });

  test('sums no money but as "at least" where an amount is qualified', async () => {
    const { views } = await figureOf(spec);
    const wrong = views.flatMap(({ model, table }) =>
      model.cells.filter(({ sum, rows }, index) => {
        if (!sum) return false;
        const isQualified =
          rows.some(({ stated }) => stated?.qualifier !== 'exact') || sum.added < rows.length;
        const isSpoken = /^at least /.test(table[index]?.qualifiedFigure ?? '');
        return sum.qualifier !== (isQualified ? 'at-least' : 'exact') || (isQualified && !isSpoken);
      })
    );
    expect(wrong).toEqual([]);
  });
});

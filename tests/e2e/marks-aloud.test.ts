import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qualifierWord } from '../../src/lib/format/qualifier-word';
import { t, tById } from '../../src/lib/i18n/t';
import { openSite, type Site } from './open-site';
import { pages } from './site-index';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(pages.filter(({ path }) => /^\/(tc\/|sc\/)?companies\/$/.test(path)))(
  '$path',
  ({ path, language }) => {
    test('arrows reach every mark of every chart, and each is spoken with its figure, qualifier, date and source', async () => {
      const { page, open, end } = await site.visit();
      await open(path);
      const charts = await page.evaluate(() => {
        const live = document.querySelector('[aria-live="polite"]');
        const walk = (drawing: HTMLElement) => {
          const heard = new Map<string, string>();
          const press = (key: string) => {
            const before = drawing.dataset['at'];
            drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
            const moved = drawing.dataset['at'] !== before;
            if (moved) heard.set(drawing.dataset['at'] ?? '', live?.textContent ?? '');
            return moved;
          };
          drawing.focus();
          press('ArrowRight');
          while (press('ArrowUp'));
          do {
            press('Home');
            while (press('ArrowRight'));
          } while (press('ArrowDown'));
          return [...heard];
        };
        return [...document.querySelectorAll<HTMLElement>('.drawing')].map((drawing) => {
          const article = drawing.closest('article');
          const svg = [...drawing.querySelectorAll('svg')].find(
            (one) => one.getBoundingClientRect().width > 0
          );
          return {
            id: article?.id ?? '',
            marks: [
              ...new Set(
                [...(svg?.querySelectorAll<SVGElement>('[data-k]') ?? [])].map(
                  (mark) => mark.dataset['k'] ?? ''
                )
              )
            ],
            rows: [...(article?.querySelectorAll<HTMLTableRowElement>('tbody tr[data-k]') ?? [])].map(
              (row) => ({
                key: row.dataset['k'] ?? '',
                cells: [...row.cells].map((cell) => cell.textContent?.trim() ?? '')
              })
            ),
            heard: walk(drawing)
          };
        });
      });
      expect(charts.length).toBeGreaterThanOrEqual(10);
      for (const { id, marks, rows, heard } of charts) {
        expect(new Set(heard.map(([key]) => key)), `${id}: marks that arrows reach`).toEqual(new Set(marks));
        for (const [key, heardText] of heard) {
          const cells = rows.find((row) => row.key === key)?.cells ?? [];
          // A table of exact figures alone has no column of qualifiers.
          const all = cells.length < 5 ? cells.toSpliced(2, 0, '') : cells;
          const [what = '', date = '', word = '', figure = '', source = ''] = all;
          const qualifier = word === qualifierWord('exact', language.locale) ? '' : word;
          for (const part of [what, date, qualifier, figure, source])
            expect(heardText, `${id}, row ${key}`).toContain(part);
          expect([what, date, figure, source].every(Boolean), `${id}, row ${key}`).toBe(true);
        }
      }
      await end();
    });

    test('every chart has a real table, named, with heads for its columns and rows', async () => {
      const { page, open, end } = await site.visit();
      await open(path);
      const tables = await page.locator('article.figure').evaluateAll((articles) =>
        articles.map((article) => {
          const table = article.querySelector('table');
          return {
            title: article.querySelector('.title')?.textContent ?? '?',
            caption: table?.caption?.textContent ?? '',
            heads: [...(table?.tHead?.rows[0]?.cells ?? [])].map(
              (cell) => `${cell.localName} ${cell.scope} ${cell.textContent}`
            ),
            rows: [...(table?.tBodies[0]?.rows ?? [])].map(({ cells }) =>
              [cells.length, cells[0]?.localName, cells[0]?.scope].join()
            )
          };
        })
      );
      for (const { title, caption, heads, rows } of tables) {
        expect(caption).toBe(t('table_caption', language.locale, { title }));
        const columns = ['what', 'date', ...(heads.length < 5 ? [] : ['qualifier']), 'figure', 'source'];
        expect(heads).toEqual(columns.map((name) => `th col ${tById(`column_${name}`, language.locale)}`));
        expect(new Set(rows), title).toEqual(new Set([`${columns.length},th,row`]));
      }
      await end();
    });
  }
);

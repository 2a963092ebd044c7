import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadMessages } from '$lib/i18n/messages';
import { RowTable } from '../../src/lib/islands/explorer/RowTable';
import '../../src/routes/(site)/explore/table.css';

/*
 * The table of the explore page over synthetic rows that are named by their places, in a real browser: what can be scrolled is no
 * taller than browsers lay out, so that of a million rows a place of the bar stands for several.
 */
beforeAll(() => loadMessages('en', ['page']));
afterEach(() => document.body.replaceChildren());

async function shown(rows: number) {
  document.body.innerHTML = `<section class="explored"><div class="table"><div class="scroll" style="height: 360px; overflow: auto">
    <table><thead><tr><th data-column="name_en">Company</th></tr></thead><tbody></tbody></table></div></div></section>`;
  const section = document.querySelector('section');
  if (!section) throw new Error('no section');
  let asked = 0;
  const table = new RowTable(section, 'en');
  await table.show(rows, { column: 'name_en', down: false }, async (offset, limit) => {
    asked++;
    return Array.from({ length: Math.min(limit, rows - offset) }, (_, at) => {
      return { cells: [`row ${offset + at}`], documents: [] };
    });
  });
  const scroll = section.querySelector<HTMLElement>('.scroll');
  if (!scroll) throw new Error('no scroll');
  const height = section.querySelector('tbody tr:not(.space)')?.getBoundingClientRect().height ?? 0;
  const inView = () => {
    const top = scroll.getBoundingClientRect().top + 41;
    const row = [...section.querySelectorAll('tbody tr:not(.space)')].find(
      (one) => one.getBoundingClientRect().bottom > top
    );
    return Number(row?.textContent?.replace('row ', '') ?? Number.NaN);
  };
  const to = async (top: number) => {
    scroll.scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    return inView();
  };
  return { scroll, height, inView, to, asked: () => asked };
}

describe('a table of a million rows', () => {
  test('shows every row to whoever scrolls on', async () => {
    const { scroll, height, inView, to } = await shown(1_000_000);
    await to(4_000_000);
    let row = inView();
    expect(row).toBeGreaterThan(499_000);
    expect(row).toBeLessThan(501_000);
    for (let step = 0; step < 40; step++) {
      const next = await to(scroll.scrollTop + 3 * height);
      expect([next - row, step]).toEqual([3, step]);
      row = next;
    }
    for (let step = 0; step < 40; step++) {
      const next = await to(scroll.scrollTop - 3 * height);
      expect([row - next, step]).toEqual([3, step]);
      row = next;
    }
  });

  test('shows its place of the bar to whoever takes the bar there, and its ends at the ends', async () => {
    const { scroll, height, to } = await shown(1_000_000);
    const quarter = await to(2_000_000);
    expect(Math.abs(quarter - 250_000)).toBeLessThan(1_000);
    await to(scroll.scrollHeight);
    expect(scroll.textContent).toContain('row 999999');
    expect(await to(0)).toBe(0);
    expect(await to(height)).toBeLessThan(6);
  });
});

test('a table that fits asks for no rows twice that stand there', async () => {
  const { height, to, asked } = await shown(1_000);
  expect(asked()).toBe(1);
  expect(await to(10 * height)).toBe(10);
  expect(asked()).toBe(1);
  expect(await to(500 * height)).toBe(500);
  expect(asked()).toBe(2);
});

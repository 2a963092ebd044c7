import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deckOf } from '$lib/export/pptx/deck';
import { xlsxOf } from '$lib/export/xlsx';
import { exportedChart, registerExport } from './exported-chart';

/** An installed office program, to check the files with. */
const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { timeout: 30_000 }).status === 0
);
/** LibreOffice's CSV filter: comma, quotes, UTF-8, from the first line; numbers as displayed. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1';

describe.skipIf(!office)('LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'innoscope-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Converts a file with a separate profile, so that no open window answers instead. */
  function convert(file: string, to: string): void {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file)];
    const { status, stderr } = spawnSync(office ?? '', words, { encoding: 'utf8', timeout: 120_000 });
    expect(status, stderr).toBe(0);
  }

  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'reads from a workbook the rows of the view, %s',
    async (locale) => {
      const { exportModel } = await exportedChart('park-companies', locale);
      const name = `figures-${locale}`;
      writeFileSync(
        join(folder, `${name}.xlsx`),
        Buffer.from(await (await xlsxOf(exportModel, 'view')).arrayBuffer())
      );
      convert(`${name}.xlsx`, csv);
      const made = readFileSync(join(folder, `${name}.csv`));
      const [heads = [], ...rows]: string[][] = parse(made, { bom: true });
      const value = heads.findIndex((head) => ['Value', '數值', '数值'].includes(head));
      expect(rows.map((row) => row[0])).toEqual(exportModel.rows.map(({ what }) => what));
      expect(rows.map((row) => row[2])).toEqual(exportModel.rows.map(({ qualifierWord }) => qualifierWord));
      expect(rows.map((row) => Number(row[value]?.replaceAll(',', '')))).toEqual(
        exportModel.rows.map((row) => row.value)
      );
    }
  );

  test('shows a slide a chart, with native lines, bars and stacks', async () => {
    const ids = ['park-companies', 'park-fields', 'venture-capital', 'innohk-clusters'];
    const views = await Promise.all(ids.map((id) => exportedChart(id, 'zh-Hant')));
    const register = await registerExport('register-sector-cities', 'zh-Hant');
    const items = [...views, ...register].map(({ exportModel, drawings }) => ({
      kind: 'chart' as const,
      exportModel,
      svg: drawings.medium ?? ''
    }));
    const paint = () => Promise.reject(new Error('each of these is native'));
    const deck = await deckOf(items, { title: '簡報', locale: 'zh-Hant', paint });
    writeFileSync(join(folder, 'deck.pptx'), Buffer.from(await deck.arrayBuffer()));
    convert('deck.pptx', 'pdf');
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(items.length);
  });
});

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import { line, set, type Change } from './change.ts';
import { outputs, smallFiles, temporaryFolder, writeEvidence } from './workplace.ts';

const root = temporaryFolder();

test('a byte-order mark and CRLF line ends change nothing that is built', async () => {
  const plain = await built('plain');
  const windows = await built('windows', (files) => {
    for (const [name, content] of Object.entries(files)) {
      if (!(content instanceof Uint8Array)) files[name] = Buffer.from(`\ufeff${content.join('\r\n')}\r\n`);
    }
  });
  expect(windows).toEqual(plain);
});

test('columns may stand in another order', async () => {
  const turned = await built('turned', (files) => {
    const lines = (files['exchange-rates.csv'] ?? []) as readonly string[];
    files['exchange-rates.csv'] = lines.map((text) => text.split(',').toReversed().join(','));
  });
  expect(turned).toEqual(await built('plain'));
});

test('quotes, commas and Chinese text come through as they are', async () => {
  await built(
    'words',
    line('lists.csv', 3, (text) =>
      text.replace('Fintech', '"Pay, ""fast"""').replace('金融科技', '支付，「快」')
    )
  );
  expect(catalogue('words', 'tables.ts')).toContain('"name":"lists","file":"lists.parquet","rows":2');
});

test('a growth rate may be negative and a qualifier is kept in the terms', async () => {
  const change: Change = (files) => {
    set('series.csv', 4, 'nature', 'rate')(files);
    set('observations.csv', 7, 'value', '-12.5')(files);
  };
  await built('growth', change);
  expect(catalogue('growth', 'terms.ts')).toContain(
    '"over": {"parent":null,"en":"over","zh-Hant":"逾","zh-Hans":"逾"}'
  );
});

async function built(name: string, change?: Change): Promise<Record<string, string>> {
  const out = join(root, name);
  const files = smallFiles();
  change?.(files);
  expect(await buildData({ evidence: writeEvidence(out, files), out })).toMatchObject({ done: true });
  return outputs(out);
}

function catalogue(name: string, file: string): string {
  return readFileSync(join(root, name, 'src/lib/catalogue/generated', file), 'utf8');
}

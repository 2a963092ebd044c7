import { strToU8, unzipSync, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readFileSync } from 'node:fs';
import writeExcelFile from 'write-excel-file/universal';
import { changedFile, parquetFile } from '../query/parquet/parquet-file';
import { encodeChinese } from './encode-chinese';

type Part = string | Uint8Array<ArrayBuffer> | ArrayBuffer;

/** Hostile or odd files, by their problem; each is made on request. */
export const hostileFiles = {
  'an empty file': () => text('empty.csv', ''),
  'only blank lines': () => text('blank.csv', '\n\r\n\n'),
  'only headers': () => text('heads.csv', 'name,year\n'),
  'headers that stand twice': () => text('twice.csv', 'name,Name,year,\nPark,園,2002,x\n'),
  'no headers': () => text('bare.csv', '1,2002-01-31,Park\n2,2003-02-28,Zone\n'),
  'a UTF-8 mark': () => text('bom.csv', '\ufeffname,year\nPark,2002\n'),
  'UTF-16, little end first': () => utf16('le.csv', 'name,year\n科學園,2002\n', true),
  'UTF-16, big end first': () => utf16('be.csv', 'name,year\n科學園,2002\n', false),
  Big5: () => text('big5.csv', encodeChinese('名稱,年份\n香港科學園,2002\n數碼港,2004\n', 'big5')),
  GB18030: () => text('gb.csv', encodeChinese('名称,年份\n香港科学园,2002\n数码港,2004\n', 'gb18030')),
  'Latin-1': () =>
    text('latin.csv', Uint8Array.from([...'name,year\nCafé Zürich,2002\n'].map((one) => one.charCodeAt(0)))),
  'mixed line ends': () => text('ends.csv', 'a,b\r\n1,2\n3,4\r5,6\r\n'),
  'a quote that never closes': () => text('quote.csv', 'a,b\n1,"never closed\n2,3\n'),
  'quotes, delimiters and line ends within cells': () =>
    text('cells.csv', 'a,b\n"x, ""y""","two\nlines"\n,""\n'),
  'semicolons and decimal points': () => text('semi.csv', 'a;b\n1.5;"x;y"\n2.25;z\n'),
  tabs: () => text('tabs.tsv', 'a\tb\n1\tx,y\n'),
  'rows of unequal length': () => text('ragged.csv', `a,b\n1,2\n3\n${'4,5\n'.repeat(3_000)}4,5,6\n`),
  'one endless line of 100 MB': () =>
    text('endless.csv', 'a,b\n1,2\n', ...Array.from({ length: 100 }, () => 'x'.repeat(1024 * 1024))),
  '10,000 columns': () =>
    text(
      'wide.csv',
      row(10_000, (at) => `c${at}`),
      row(10_000, String),
      row(10_000, String)
    ),
  '30,000 columns': () =>
    text(
      'wider.csv',
      row(30_000, (at) => `c${at}`),
      row(30_000, String)
    ),
  'whole numbers past 2^53': () =>
    text('long.csv', 'id,exact\n9007199254740993,1\n-9223372036854775808,2\n', '99999999999999999999,3\n'),
  'identifiers with leading zeros': () => text('zeros.csv', 'code,n\n007,1\n012,2\n'),
  'a value that only the last row has': () =>
    text('late.csv', 'n,day\n', `${'1,2024-02-29\n'.repeat(5_000)}2.5,2023-02-29\n`),
  'moments with zones': () => text('zones.csv', 'at\n2024-01-01T00:00:00+08:00\n2024-01-01 00:00:00Z\n'),
  'a picture called CSV': () =>
    text(
      'picture.csv',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 1, 2, 0, 3)
    ),
  'text packed as GZIP': () => text('packed.csv', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)),
  'a Parquet file cut off': () => changedFile('types', (bytes) => bytes.subarray(0, bytes.length - 20)),
  'a Parquet file with a wrong magic': () => text('wrong.parquet', 'name,year\nPark,2002\n'),
  'a Parquet file whose middle is damaged': () =>
    changedFile('many-groups', (bytes) => bytes.fill(0xff, 200, Math.floor(bytes.length / 2))),
  'nested Parquet': () => parquet('nested'),
  'Parquet with decimals, zones and 64 bits': () => parquet('types'),
  'Parquet with whole numbers past 2^53': () =>
    text(
      'long.parquet',
      parquetWriteBuffer({
        columnData: [{ name: 'id', data: [9_007_199_254_740_993n, -(2n ** 63n)], type: 'INT64' }]
      })
    ),
  'Parquet packed with Brotli': () => parquet('brotli'),
  'Parquet of one row group': () =>
    text(
      'plain.parquet',
      parquetWriteBuffer({ columnData: [{ name: 'n', data: [1, 2, 3], type: 'INT32' }] })
    ),
  'a workbook with a password': () => compound('EncryptedPackage', 'locked.xlsx'),
  'a workbook of before 2007': () => compound('Workbook', 'old.xls'),
  'a ZIP archive that is no workbook': () => text('archive.xlsx', zipSync({ 'a.txt': strToU8('x') })),
  'a ZIP bomb called XLSX': () => text('bomb.xlsx', bomb()),
  'a workbook whose directory is said to be elsewhere': () => forged(endOfDirectory, 16, 7),
  'a workbook with more entries than it holds': () => forged(endOfDirectory, 10, 60_000),
  'a workbook with fewer entries than it holds': () => forged(endOfDirectory, 10, 1),
  'a workbook whose sizes lie': () => text('lies.xlsx', sizesThatLie()),
  'a workbook with names that climb out of it': async () => {
    const parts = unzipSync(new Uint8Array(await (await workbook()).arrayBuffer()));
    const evil = { '../../evil.xml': strToU8('<x/>'), '/etc/evil.xml': strToU8('<x/>') };
    return text('climbing.xlsx', new Uint8Array(zipSync({ ...evil, ...parts })));
  },
  'a workbook within a ZIP archive': async () => {
    const inside = new Uint8Array(await (await workbook()).arrayBuffer());
    return text('inside.xlsx', new Uint8Array(zipSync({ 'sites.xlsx': inside })));
  },
  'a workbook cut off': async () => {
    const bytes = await (await workbook()).arrayBuffer();
    return text('cut.xlsx', bytes.slice(0, bytes.byteLength / 2));
  },
  'a workbook': workbook,
  'JSON that is a list of objects': () =>
    text('list.json', '[{"name": "Park ]}", "n": 1}, {"n": 2.5, "tags": ["a"], "name": null}]'),
  'JSON around a list': () => text('around.json', '{"version": 1, "rows": [{"a": 1}, {"a": 2}]}'),
  'JSON that is no table': () => text('scalar.json', '[1, 2, 3]'),
  'JSON that is broken': () => text('broken.json', '[{"a": 1}, {"a": ]'),
  'JSON that ends too early': () => text('early.json', '[{"a": 1}, {"a": 2'),
  'JSON with whole numbers past 2^53': () => text('long.json', '[{"id": 9007199254740993}, {"id": 1}]'),
  'one object a line, with later keys': () =>
    text('lines.ndjson', `${'{"a": 1}\n'.repeat(3_000)}{"a": 2, "b": "new"}\n`)
} satisfies Record<string, () => File | Promise<File>>;

export type HostileFile = keyof typeof hostileFiles;

function text(name: string, ...parts: Part[]): File {
  return new File(parts, name);
}

function row(length: number, cell: (at: number) => string): string {
  return `${Array.from({ length }, (_, at) => cell(at)).join(',')}\n`;
}

function utf16(name: string, content: string, little: boolean): File {
  const view = new DataView(new ArrayBuffer(content.length * 2 + 2));
  view.setUint16(0, 0xfeff, little);
  [...content].forEach((one, at) => view.setUint16(at * 2 + 2, one.charCodeAt(0), little));
  return text(name, view.buffer);
}

function parquet(name: 'nested' | 'types' | 'brotli'): File {
  return text(`${name}.parquet`, new Uint8Array(readFileSync(parquetFile(name).at)));
}

/** The start of a compound file with the name of a stream, as far as detection reads. */
function compound(stream: string, name: string): File {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((one, at) => bytes.set([one.charCodeAt(0), 0], 1_024 + at * 2));
  return text(name, bytes);
}

/** A workbook whose sheet would unpack to half a gigabyte, according to its directory. */
function bomb(): Uint8Array<ArrayBuffer> {
  const packed = zipSync({
    'xl/workbook.xml': strToU8('<x/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(1_000)
  });
  const bytes = new Uint8Array(packed);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 600 * 1024 * 1024, true);
  return bytes;
}

const endOfDirectory = 0x06054b50;

/** A workbook with one forged number in its directory. */
async function forged(signature: number, at: number, value: number): Promise<File> {
  const bytes = new Uint8Array(await (await workbook()).arrayBuffer());
  const view = new DataView(bytes.buffer);
  let place = bytes.length - 22;
  while (view.getUint32(place, true) !== signature) place--;
  view.setUint16(place + at, value, true);
  return text('forged.xlsx', bytes);
}

/** A sheet of 64 MB whose directory states a hundred bytes. */
function sizesThatLie(): Uint8Array<ArrayBuffer> {
  const sheet = new Uint8Array(64 * 1024 * 1024).fill(0x20);
  const bytes = new Uint8Array(
    zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': sheet })
  );
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  return bytes;
}

async function workbook(): Promise<File> {
  const head = ['name', 'opened', 'area', 'open'].map((value) => ({ value, type: String }));
  const data = [
    { value: '科學園', type: String },
    { value: new Date('2002-06-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
    { value: 400_000.5, type: Number },
    { value: true, type: Boolean }
  ];
  const blob = await writeExcelFile([head, data], { sheet: 'Sites' }).toBlob();
  return text('sites.xlsx', await blob.arrayBuffer());
}

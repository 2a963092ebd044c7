import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { xml } from './xml';

/** A presentation, parsed without the library that wrote it. */
export interface Deck {
  /** The texts of each slide, one per paragraph. */
  readonly slides: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly charts: readonly DeckChart[];
  readonly pictures: number;
  readonly names: readonly string[];
}

export interface DeckChart {
  readonly kind: string;
  readonly series: readonly {
    readonly name: string;
    /** By row; undefined where the chart has a gap. */
    readonly values: readonly (number | undefined)[];
    readonly places: readonly (number | string | undefined)[];
    readonly labels: readonly string[];
  }[];
  /** The sheet that opens for editing its data. */
  readonly sheet: readonly (readonly unknown[])[];
}

/** Opens a presentation; every part must be well-formed. */
export async function openDeck(file: Blob): Promise<Deck> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const names = Object.keys(parts);
  const read = (name: string) => xml(strFromU8(parts[name] ?? new Uint8Array()));
  for (const name of names) if (/\.(xml|rels)$/.test(name)) read(name);
  const numbered = (pattern: RegExp) =>
    names
      .filter((name) => pattern.test(name))
      .sort((a, b) => Number(/(\d+)\.\w+$/.exec(a)?.[1]) - Number(/(\d+)\.\w+$/.exec(b)?.[1]));
  const paragraphs = (name: string) =>
    [...read(name).getElementsByTagName('a:p')].map((one) =>
      [...one.getElementsByTagName('a:t')].map((text) => text.textContent).join('')
    );
  const workbooks = numbered(/^ppt\/embeddings\/.*\.xlsx$/);
  const charts = numbered(/^ppt\/charts\/chart\d+\.xml$/).map(async (name, index) => {
    const [sheet] = await readExcelFile(Buffer.from(parts[workbooks[index] ?? ''] ?? []));
    return { ...chartOf(read(name).documentElement), sheet: sheet?.data ?? [] };
  });
  return {
    slides: numbered(/^ppt\/slides\/slide\d+\.xml$/).map(paragraphs),
    notes: numbered(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(paragraphs),
    charts: await Promise.all(charts),
    pictures: names.filter((name) => name.endsWith('.png')).length,
    names
  };
}

function chartOf(root: Element | null): Omit<DeckChart, 'sheet'> {
  const kind = ['c:barChart', 'c:scatterChart'].find((name) => root?.getElementsByTagName(name).length) ?? '';
  const series = [...(root?.getElementsByTagName('c:ser') ?? [])].map((one) => ({
    name: first(one, 'c:tx')?.getElementsByTagName('c:v')[0]?.textContent ?? '',
    values: cells(first(one, 'c:val') ?? first(one, 'c:yVal')).map((cell) =>
      cell === undefined ? undefined : Number(cell)
    ),
    places: first(one, 'c:cat')
      ? cells(first(one, 'c:cat'))
      : cells(first(one, 'c:xVal')).map((cell) => (cell === undefined ? undefined : Number(cell))),
    labels: [...one.getElementsByTagName('c:dLbl')].map((label) =>
      [...label.getElementsByTagName('a:t')].map((text) => text.textContent).join('\n')
    )
  }));
  return { kind, series };
}

const first = (element: Element, name: string) => element.getElementsByTagName(name)[0];

function cells(element: Element | undefined): (string | undefined)[] {
  const count = Number(element?.getElementsByTagName('c:ptCount')[0]?.getAttribute('val') ?? 0);
  const found = new Map(
    [...(element?.getElementsByTagName('c:pt') ?? [])].map((point) => [
      Number(point.getAttribute('idx')),
      point.getElementsByTagName('c:v')[0]?.textContent ?? undefined
    ])
  );
  return Array.from({ length: count }, (_, index) => found.get(index));
}

import { PackedTextSizeError, packText, unpackText } from '$lib/url-state/packed-text';
import type { Block, Report } from './report';
import { limits } from './report';
import { parseReport, writtenReport, type ParsedReport } from './parse-report';
import { ReportFormatError } from './report-format-error';

/** Some programs cut longer addresses. */
export const longestLink = 2000;

/** The start of the address fragment that holds a report; browsers never send it to a server. */
export const linkPrefix = '#r=';

/** A report as an address fragment: "#r=" and the compressed text, in characters that no program changes. */
export async function reportHash(report: Report): Promise<string> {
  return linkPrefix + (await packText(JSON.stringify(packed(report))));
}

/** Reads the report of an address. @throws ReportFormatError on anything that reportHash did not write. */
export async function readHash(hash: string, isChart: (id: string) => boolean): Promise<ParsedReport> {
  const text = hash.slice(linkPrefix.length);
  if (!hash.startsWith(linkPrefix) || !/^[\w-]+$/.test(text)) throw new ReportFormatError('damaged');
  let value: unknown;
  try {
    // A small text can unpack to any size, so reading stops at the limit of a report.
    value = JSON.parse(await unpackText(text, limits.file));
  } catch (error) {
    throw new ReportFormatError(error instanceof PackedTextSizeError ? 'size' : 'damaged');
  }
  return parseReport(unpacked(value), isChart);
}

type Packed = readonly (string | number)[];

/** Field names are most of a short report, so each part is a list here, without trailing defaults. */
function packed({ title, blocks }: Report): unknown {
  return [1, title, ...blocks.map((block) => withoutRest(packedBlock(block)))];
}

function packedBlock(block: Block): Packed {
  switch (block.kind) {
    case 'heading':
      return ['h', block.text];
    case 'text':
      return ['t', block.text];
    case 'headlines':
      return ['k', Number(block.half)];
    case 'chart': {
      const { chart, filters, currency, built } = block.view;
      const { from = 0, to = 0, places } = filters;
      return ['c', chart, Number(block.half), from, to, places.join(), currency ?? '', built ?? ''];
    }
  }
}

function withoutRest(parts: Packed): Packed {
  const last = parts.findLastIndex((part) => part !== 0 && part !== '');
  return parts.slice(0, Math.max(last + 1, 2));
}

/** The inverse of `packed`; parseReport validates the result. */
function unpacked(value: unknown): unknown {
  if (!Array.isArray(value)) throw new ReportFormatError('damaged');
  const [version, title, ...parts]: readonly unknown[] = value;
  const written = writtenReport({ title: '', blocks: [] }) as object;
  return { ...written, version, title, blocks: parts.map(unpackedBlock) };
}

function unpackedBlock(part: unknown): unknown {
  if (!Array.isArray(part)) throw new ReportFormatError('blocks');
  const [kind, first, ...rest]: readonly unknown[] = part;
  if (kind === 'h') return { kind: 'heading', text: first };
  if (kind === 't') return { kind: 'text', text: first };
  if (kind === 'k') return { kind: 'headlines', half: first === 1 };
  if (kind !== 'c') throw new ReportFormatError('blocks');
  const [half = 0, from = 0, to = 0, places = '', currency = '', built = ''] = rest;
  const filters = {
    ...(from !== 0 && { from }),
    ...(to !== 0 && { to }),
    places: typeof places === 'string' ? places.split(',').filter(Boolean) : places
  };
  return {
    kind: 'chart',
    half: half === 1,
    view: { chart: first, filters, ...(currency !== '' && { currency }), ...(built !== '' && { built }) }
  };
}

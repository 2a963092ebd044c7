import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartXml } from './chart-xml';
import type { NativeChart } from './native-chart';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Puts our charts and their workbooks where the library wrote charts of its own, in the order of the slides, and gives the
 * lines of speaker notes paragraphs of their own.
 * @throws RangeError where the library wrote another number of charts: then it names its parts otherwise than we know.
 */
export async function withCharts(written: Uint8Array, charts: readonly NativeChart[]): Promise<Blob> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith('/'))
  );
  const numbers = Object.keys(parts)
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  if (numbers.length !== charts.length)
    throw new RangeError(`The presentation has ${numbers.length} charts where ${charts.length} belong`);
  for (const [index, { plot, sheet, exportModel }] of charts.entries()) {
    const number = numbers[index];
    parts[`ppt/charts/chart${number}.xml`] = strToU8(chartXml(plot, sheet, exportModel));
    const workbook = await (await sheet.workbook).arrayBuffer();
    parts[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] = new Uint8Array(workbook);
  }
  for (const [name, part] of Object.entries(parts)) {
    if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))
      parts[name] = strToU8(inParagraphs(strFromU8(part)));
  }
  return new Blob([zipSync(parts)], { type: TYPE });
}

/** A line break inside a text of DrawingML is but a space. */
function inParagraphs(notes: string): string {
  return notes.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, run: string, text: string) =>
      text
        .split('\n')
        .map((line) => `<a:p>${run}<a:t>${line}</a:t></a:r></a:p>`)
        .join('')
  );
}

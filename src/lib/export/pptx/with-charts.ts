import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartXml } from './chart-xml';
import type { NativeChart } from './native-chart';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Replaces the library's placeholder charts with ours and their workbooks, in slide order, and turns each line of the
 * speaker notes into a paragraph.
 * @throws RangeError where the number of placeholders differs: then the library has changed how it names its parts.
 */
export async function withCharts(written: Uint8Array, charts: readonly NativeChart[]): Promise<Blob> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith('/'))
  );
  const numbers = Object.keys(parts)
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  if (numbers.length !== charts.length)
    throw new RangeError(`The presentation has ${numbers.length} charts, expected ${charts.length}`);
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

/** DrawingML treats a line break inside a text as a space. */
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

import type { ExportPlot, ExportModel } from '$lib/captions/export-model';
import { barsXml } from './bars-xml';
import type { ChartSheet } from './chart-sheet';
import { linesXml } from './lines-xml';
import { hasNamesAtEnds } from './names-at-ends';
import { fill } from './series-xml';

/**
 * A native, editable chart of a plot as a part of a presentation (ECMA-376, DrawingML charts). Written here because no
 * library that we know supports labels in words, marks by qualifier and lines with separate dates; the library writes
 * the rest of the slide.
 */
export function chartXml(plot: ExportPlot, sheet: ChartSheet, exportModel: ExportModel): string {
  const line = plot.kind === 'line';
  const named = line && hasNamesAtEnds(sheet.series);
  const legended = sheet.series.length > 1 && !named;
  // Lines have their names at their ends, which need room; bars with parts have a legend above, in their order.
  const room = line
    ? `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.06"/><c:y val="${legended ? 0.12 : 0.06}"/><c:w val="${named ? 0.7 : 0.88}"/><c:h val="${legended ? 0.78 : 0.84}"/></c:manualLayout></c:layout>`
    : '<c:layout/>';
  const legend = legended ? '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${room}`,
    line ? linesXml(sheet, exportModel) : barsXml(plot.kind, sheet, exportModel),
    `</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200">${fill('ink')}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  ].join('');
}

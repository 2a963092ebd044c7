import type { ExportPlot, ExportModel } from '$lib/captions/export-model';
import { axisFormat } from './axis-format';
import { categoryAxisXml, valueAxisXml } from './axis-xml';
import type { ChartSheet, SheetSeries } from './chart-sheet';
import { fill, labelsXml, nameXml, numbersXml, textsXml } from './series-xml';

/** Bars, columns and stacks of a native chart. Every figure with enough room has a label with its qualifier. */
export function barsXml(
  kind: ExportPlot['kind'],
  { series, categories }: ChartSheet,
  { rows, locale }: ExportModel
): string {
  const shared = kind === 'share-bars';
  const stacked = shared || kind.startsWith('stacked');
  const across = kind.endsWith('bars');
  const totals = categories.map((_, row) => sum(series.map(({ values }) => values[row]?.value ?? 0)));
  // A segment of a stack has a label where it is wide enough.
  const longest = Math.max(0, ...totals);
  const least = totals.map((total) => (stacked ? (shared ? total : longest) / 14 : 0));
  const many = !across && !stacked && categories.length * series.length > 16;
  const drawn = series.map((one, index) => seriesXml(one, index, categories, { least, stacked, many }));
  const unit = rows[0]?.unit ?? 'count';
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value?.value ?? 0)));
  const format = shared ? '0%' : axisFormat(unit, locale, most);
  const hidden = !stacked && !many;
  return [
    `<c:barChart><c:barDir val="${across ? 'bar' : 'col'}"/><c:grouping val="${shared ? 'percentStacked' : stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...drawn,
    `<c:gapWidth val="45"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    categoryAxisXml(1, 2, across ? 'l' : 'b'),
    // Rows run downwards, so the value axis is at the last row.
    valueAxisXml({
      id: 2,
      crosses: 1,
      place: across ? 'b' : 'l',
      at: across ? 'max' : 'min',
      unit,
      least: 0,
      hidden,
      format,
      gridlines: true
    })
  ].join('');
}

function seriesXml(
  one: SheetSeries,
  index: number,
  categories: readonly string[],
  { least, stacked, many }: { least: readonly number[]; stacked: boolean; many: boolean }
): string {
  const { colour, values, placeColumn, valueColumn } = one;
  const labels = values.map((value, row) =>
    value && value.value > (least[row] ?? 0) && (!many || value.qualifier !== 'exact')
      ? { text: value.qualifiedFigure, place: stacked ? ('ctr' as const) : ('outEnd' as const) }
      : undefined
  );
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(one)}`,
    `<c:spPr>${fill(colour)}${stacked ? `<a:ln w="6350">${fill('surface')}</a:ln>` : ''}</c:spPr><c:invertIfNegative val="0"/>`,
    labelsXml(labels, stacked ? 'on-colour' : 'ink'),
    `<c:cat>${textsXml(placeColumn, categories)}</c:cat>`,
    `<c:val>${numbersXml(
      valueColumn,
      values.map((value) => value?.value)
    )}</c:val></c:ser>`
  ].join('');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

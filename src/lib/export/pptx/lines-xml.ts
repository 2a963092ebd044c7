import type { ExportModel } from '$lib/captions/export-model';
import { axisFormat } from './axis-format';
import { valueAxisXml } from './axis-xml';
import type { ChartSheet, SheetSeries } from './chart-sheet';
import { hasNamesAtEnds } from './names-at-ends';
import { fill, labelsXml, markerXml, nameXml, numbersXml } from './series-xml';
import { spacedLabels, type LineLabel } from './spaced-labels';

const dashes = ['solid', 'dash', 'sysDot', 'lgDash', 'dashDot', 'lgDashDot'];

/**
 * Lines of a native chart, as a scatter chart: positions are times in years with a fraction, not equal steps. An empty
 * row makes a gap; the mark of a point shows its qualifier.
 */
export function linesXml({ series }: ChartSheet, { rows, locale }: ExportModel): string {
  const points = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const years = points.map(({ at }) => Number(at));
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const step = Math.max(1, Math.ceil((last - first) / 12));
  const values = points.map(({ value }) => value);
  const unit = rows[0]?.unit ?? 'count';
  const least = unit === 'rank' ? 1 : Math.min(0, ...values);
  const format = axisFormat(unit, locale, Math.max(...values));
  const labels = spacedLabels(series, hasNamesAtEnds(series));
  return [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...series.map((one, index) => seriesXml(one, index, labels)),
    '<c:axId val="1"/><c:axId val="2"/></c:scatterChart>',
    // Ranks run downwards, so the years are under the last rank.
    valueAxisXml({
      id: 1,
      crosses: 2,
      place: 'b',
      at: unit === 'rank' ? 'max' : 'min',
      unit,
      least: first,
      most: last,
      step,
      format: '0',
      years: true
    }),
    valueAxisXml({ id: 2, crosses: 1, place: 'l', at: 'min', unit, least, format, gridlines: true })
  ].join('');
}

function seriesXml(one: SheetSeries, index: number, labels: ReadonlyMap<string, LineLabel>): string {
  const { colour, values, placeColumn, valueColumn } = one;
  const dated = values.flatMap((value, at) => (value ? [{ value, at }] : []));
  const line = `<c:spPr><a:ln w="28575" cap="rnd">${fill(colour)}<a:prstDash val="${dashes[index % dashes.length]}"/></a:ln></c:spPr>`;
  const marks = dated
    .filter(({ value }) => value.qualifier !== 'exact')
    .map(
      ({ value, at }) =>
        `<c:dPt><c:idx val="${at}"/>${markerXml(value.qualifier, colour)}<c:bubble3D val="0"/>${line}</c:dPt>`
    );
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(one)}${line}${markerXml('exact', colour)}`,
    ...marks,
    labelsXml(
      values.map((_, at) => labels.get(`${index} ${at}`)),
      `${colour}-text`
    ),
    `<c:xVal>${numbersXml(
      placeColumn,
      values.map((value) => value && Number(value.at))
    )}</c:xVal>`,
    `<c:yVal>${numbersXml(
      valueColumn,
      values.map((value) => value?.value)
    )}</c:yVal><c:smooth val="0"/></c:ser>`
  ].join('');
}

import type { Takeaway } from '$lib/figures/takeaway';
import { valueAxisXml } from './axis-xml';
import type { ChartSheet, SheetSeries } from './chart-sheet';
import { fill, labelsXml, markerXml, nameXml, numbersXml } from './series-xml';

/** A short line says each of its figures; of a long one the first and the last. */
const FEW = 12;
const dashes = ['solid', 'dash', 'sysDot', 'lgDash', 'dashDot', 'lgDashDot'];

/**
 * Lines of a native chart, as a scatter chart: their place is time itself, in years with a fraction, and no equal steps. An
 * empty row leaves a line open; the mark of a point says its hedge.
 */
export function linesXml({ series }: ChartSheet, { rows }: Takeaway): string {
  const points = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const years = points.map(({ at }) => Number(at));
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const step = Math.max(1, Math.ceil((last - first) / 12));
  const values = points.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const unit = rows[0]?.unit ?? 'count';
  const few = points.length <= FEW;
  return [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...series.map((one, index) => seriesXml(one, index, few, series.length > 1)),
    '<c:axId val="1"/><c:axId val="2"/></c:scatterChart>',
    // Ranks run downwards: the years stand under the last of them.
    valueAxisXml({
      id: 1,
      crosses: 2,
      place: 'b',
      at: unit === 'rank' ? 'max' : 'min',
      unit,
      least: first,
      most: last,
      step,
      years: true
    }),
    valueAxisXml({ id: 2, crosses: 1, place: 'l', at: 'min', unit, least, gridlines: true })
  ].join('');
}

function seriesXml(one: SheetSeries, index: number, few: boolean, several: boolean): string {
  const { name, colour, values, placeColumn, valueColumn } = one;
  const dated = values.flatMap((value, at) => (value ? [{ value, at }] : []));
  const byTime = [...dated].sort((a, b) => Number(a.value.at) - Number(b.value.at));
  const newest = byTime.at(-1)?.at;
  const oldest = byTime[0]?.at;
  const labels = values.map((value, at) => {
    if (!value || !(few || at === newest || at === oldest)) return undefined;
    return several && at === newest
      ? { text: `${name}\n${value.hedged}`, place: 'r' as const }
      : { text: value.hedged, place: 't' as const };
  });
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
    labelsXml(labels, `${colour}-text`),
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

import type { Qualifier } from '$lib/catalogue/generated/rows';
import { themeColours } from '../picture/theme-colours';
import { escapeXml } from '$lib/format/escape-xml';
import { sheetName, type SheetSeries } from './chart-sheet';

/** A series colour in DrawingML. */
export function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;
}

/** The name of a series: the header of its column. */
export function nameXml({ name, valueColumn }: SheetSeries): string {
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache>`;
  return `<c:tx><c:strRef><c:f>${sheetName}!$${valueColumn}$1</c:f>${cache}</c:strRef></c:tx>`;
}

/** The numbers of a column; an undefined one stays empty, so that the chart has a gap. */
export function numbersXml(column: string, numbers: readonly (number | undefined)[]): string {
  const points = numbers.map((number, index) =>
    number === undefined ? '' : `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`
  );
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${numbers.length}"/>${points.join('')}</c:numCache>`;
  return `<c:numRef><c:f>${rangeOf(column, numbers.length)}</c:f>${cache}</c:numRef>`;
}

/** The texts of a column: the rows of bars. */
export function textsXml(column: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  const cache = `<c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache>`;
  return `<c:strRef><c:f>${rangeOf(column, texts.length)}</c:f>${cache}</c:strRef>`;
}

/** The label of a mark, such as "over 1,500", and its position: above, right, centred or past the mark. */
interface Label {
  readonly text: string;
  readonly place: 't' | 'r' | 'ctr' | 'outEnd';
}

/** The labels of a series; marks without one have none. */
export function labelsXml(labels: readonly (Label | undefined)[], colour: string): string {
  const shown = (value: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const run = `<a:rPr lang="en-US" sz="1100" b="1">${fill(colour)}</a:rPr>`;
  const each = labels.map((label, index) => {
    if (label === undefined) return '';
    const lines = label.text
      .split('\n')
      .map((line) => `<a:p><a:r>${run}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
    const text = `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${lines.join('')}</c:rich></c:tx>`;
    return `<c:dLbl><c:idx val="${index}"/>${text}<c:dLblPos val="${label.place}"/>${shown(1)}</c:dLbl>`;
  });
  return `<c:dLbls>${each.join('')}${shown(0)}</c:dLbls>`;
}

/** The mark for a qualifier, as close to the site's glyphs as PowerPoint allows. */
export function markerXml(qualifier: Qualifier, colour: string): string {
  const symbol = {
    exact: 'circle',
    about: 'circle',
    over: 'triangle',
    'at-least': 'triangle',
    under: 'diamond',
    'up-to': 'diamond'
  }[qualifier];
  const inside = qualifier === 'about' ? 'paper' : colour;
  const size = symbol === 'circle' ? 6 : 8;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fill(inside)}<a:ln w="15875">${fill(colour)}</a:ln></c:spPr></c:marker>`;
}

function rangeOf(column: string, rows: number): string {
  return `${sheetName}!$${column}$2:$${column}$${rows + 1}`;
}

const hex = (name: string) => (themeColours.light[name] ?? '#000000').slice(1).toUpperCase();

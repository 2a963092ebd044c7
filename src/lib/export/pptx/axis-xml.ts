import type { Unit } from '$lib/catalogue/generated/rows';
import { fill } from './series-xml';

interface ValueAxis {
  readonly id: number;
  readonly crosses: number;
  readonly place: 'l' | 'b';
  /** The end of the other axis at which this one is drawn. */
  readonly at: 'min' | 'max';
  /** The unit of its numbers; an axis of ranks runs downwards from 1. */
  readonly unit: Unit;
  /** Its number format; undefined hides the numbers. */
  readonly format: string | undefined;
  readonly least?: number;
  readonly most?: number;
  /** The distance of its ticks; by default PowerPoint's choice. */
  readonly step?: number;
  /** Whether it is hidden, because every bar has a label. */
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
  /** Whether its numbers are years, which have no thousands separator. */
  readonly years?: boolean;
}

/** A value axis. */
export function valueAxisXml(axis: ValueAxis): string {
  const {
    id,
    crosses,
    place,
    at,
    unit,
    format,
    least,
    most,
    step,
    hidden = false,
    gridlines = false,
    years = false
  } = axis;
  const ranked = unit === 'rank' && !years;
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="${ranked ? 'maxMin' : 'minMax'}"/>`,
    most === undefined ? '' : `<c:max val="${most}"/>`,
    least === undefined ? '' : `<c:min val="${least}"/>`,
    `</c:scaling><c:delete val="${hidden || format === undefined ? 1 : 0}"/><c:axPos val="${place}"/>`,
    gridlines && !hidden
      ? `<c:majorGridlines><c:spPr><a:ln w="6350">${fill('hairline')}</a:ln></c:spPr></c:majorGridlines>`
      : '',
    `<c:numFmt formatCode="${format ?? 'General'}" sourceLinked="0"/><c:majorTickMark val="${years ? 'out' : 'none'}"/><c:minorTickMark val="none"/><c:tickLblPos val="${years && at === 'min' ? 'low' : 'nextTo'}"/>`,
    `<c:spPr><a:ln w="9525">${years ? fill('secondary') : '<a:noFill/>'}</a:ln></c:spPr>`,
    `<c:crossAx val="${crosses}"/><c:crosses val="${at}"/><c:crossBetween val="${years || place === 'l' ? 'midCat' : 'between'}"/>`,
    step === undefined ? '' : `<c:majorUnit val="${step}"/>`,
    '</c:valAx>'
  ].join('');
}

/** The category axis of rows of bars, from the top, or of columns, from the left. */
export function categoryAxisXml(id: number, crosses: number, place: 'l' | 'b'): string {
  return [
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${place === 'l' ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${fill('secondary')}</a:ln></c:spPr>`,
    `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  ].join('');
}

import { formatNumber } from '$lib/format/number';
import { edgeBin, edgeValue } from '$lib/query/crossfilter/dimension';
import type { RangeBrush, Span } from './RangeBrush';

/**
 * Lets the ends of a brush be typed: years both within the range, money as plain numbers; an empty end is that of the axis.
 * What is no number is put back as it was.
 * @returns what shows a span in the two fields.
 */
export function brushByText(brush: RangeBrush): (span: Span | undefined) => void {
  const { section, view, bins } = brush;
  const fields = [...section.querySelectorAll<HTMLInputElement>('.range input')];
  if (view.dimension.kind !== 'steps') return () => undefined;
  const dimension = view.dimension;
  const inclusive = dimension.scale === 'linear' && !dimension.continuous ? 1 : 0;
  const write = (value: number): string =>
    inclusive ? String(value) : formatNumber(Number(value.toPrecision(6)), brush.locale);

  function show(span: Span | undefined): void {
    const [from, to] = span ?? [0, bins];
    const ends = [edgeValue(dimension, from), edgeValue(dimension, to) - inclusive];
    fields.forEach((field, end) => {
      field.value = span ? write(ends[end] ?? 0) : '';
      field.placeholder = write(ends[end] ?? 0);
    });
  }
  function read(field: HTMLInputElement | undefined, otherwise: number, add: number): number | undefined {
    const text = (field?.value ?? '').replace(/[\s,]/g, '').replace('\u2212', '-');
    if (text === '') return otherwise;
    const value = Number(text);
    return Number.isFinite(value) ? edgeBin(dimension, value + add) : undefined;
  }

  fields.forEach((field) => {
    field.onfocus = () => brush.near();
    field.onchange = () => {
      const [from, to] = [read(fields[0], 0, 0), read(fields[1], bins, inclusive)];
      if (from === undefined || to === undefined) return show(brush.span);
      const [low, high] = from < to ? [from, to] : [to - inclusive, from + inclusive];
      const start = Math.min(bins - 1, Math.max(0, low));
      brush.move([start, Math.min(bins, Math.max(high, start + 1))]);
      show(brush.span);
      brush.done();
    };
  });
  return show;
}

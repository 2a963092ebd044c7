import type { Filters } from '$lib/url-state/filters';
import { limits, type Block, type Report, type ReportView } from './report';
import { ReportFormatError } from './report-format-error';

/** A valid report, and the ids of charts that were dropped because they do not exist. */
export interface ParsedReport {
  readonly report: Report;
  readonly unknown: readonly string[];
}

/** The id of custom charts in reports. */
export const customChartId = 'built';

const currencies = ['HKD', 'USD', 'CNY'] as const;

/**
 * Validates a report from a file, a link or the browser's store. It trusts nothing: invalid content is an error, and
 * only charts that do not exist are dropped.
 * @param isChart whether a chart or a register chart has this id.
 * @throws ReportFormatError
 */
export function parseReport(value: unknown, isChart: (id: string) => boolean): ParsedReport {
  if (!isObject(value) || value['innoscope'] !== 'report') throw new ReportFormatError('kind');
  if (value['version'] !== 1) throw new ReportFormatError('version');
  const { title, blocks } = value;
  if (!Array.isArray(blocks)) throw new ReportFormatError('blocks');
  if (blocks.length > limits.blocks) throw new ReportFormatError('size');
  const unknown: string[] = [];
  const parsed = blocks.flatMap((block: unknown): Block[] => {
    const one = blockOf(block);
    if (one.kind !== 'chart' || isChart(one.view.chart)) return [one];
    unknown.push(one.view.chart);
    return [];
  });
  return { report: { title: textOf(title, limits.title), blocks: parsed }, unknown };
}

/** A report as an object for a file or the store: plain, versioned, readable. */
export function writtenReport({ title, blocks }: Report): unknown {
  return { innoscope: 'report', version: 1, title, blocks };
}

function blockOf(block: unknown): Block {
  if (!isObject(block)) throw new ReportFormatError('blocks');
  const { kind, text, view, half = false } = block;
  if (typeof half !== 'boolean') throw new ReportFormatError('blocks');
  switch (kind) {
    case 'heading':
      return { kind, text: textOf(text, limits.heading) };
    case 'text':
      return { kind, text: textOf(text, limits.text) };
    case 'headlines':
      return { kind, half };
    case 'chart':
      return { kind, view: viewOf(view), half };
    default:
      throw new ReportFormatError('blocks');
  }
}

/** Validates a view from outside. @throws ReportFormatError */
export function viewOf(view: unknown): ReportView {
  if (!isObject(view)) throw new ReportFormatError('view');
  const { chart, currency, built, filters = { places: [] } } = view;
  if (typeof chart !== 'string' || !/^[a-z0-9-]{1,80}$/.test(chart)) throw new ReportFormatError('view');
  const known = currencies.find((one) => one === currency);
  if (currency !== undefined && !known) throw new ReportFormatError('view');
  if ((built === undefined) !== (chart !== customChartId) || (built !== undefined && !isCustomSearch(built)))
    throw new ReportFormatError('view');
  return {
    chart,
    filters: filtersOf(filters),
    ...(known && { currency: known }),
    ...(built !== undefined && { built })
  };
}

/** Only the form is checked: the chart builder validates the rest as it does any address. */
function isCustomSearch(built: unknown): built is string {
  return typeof built === 'string' && /^\?(?:series|table)=/.test(built) && built.length <= limits.built;
}

function filtersOf(filters: unknown): Filters {
  if (!isObject(filters)) throw new ReportFormatError('view');
  const { from, to, places = [] } = filters;
  const year = (value: unknown) => {
    if (value === undefined) return undefined;
    if (!Number.isInteger(value) || Number(value) < 1900 || Number(value) > 2100)
      throw new ReportFormatError('view');
    return Number(value);
  };
  const [first, last] = [year(from), year(to)];
  if (first !== undefined && last !== undefined && first > last) throw new ReportFormatError('view');
  const isList = Array.isArray(places) && places.length <= limits.places;
  if (!isList || !places.every((place) => typeof place === 'string' && /^[a-z0-9-]{1,80}$/.test(place)))
    throw new ReportFormatError('view');
  return {
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    places: [...new Set<string>(places)]
  };
}

function textOf(text: unknown, most: number): string {
  if (typeof text !== 'string') throw new ReportFormatError('text');
  if (text.length > most) throw new ReportFormatError('size');
  return text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

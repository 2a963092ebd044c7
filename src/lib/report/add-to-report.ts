import type { Currency } from '$lib/catalogue/generated/rows';
import { limits } from './report';
import { viewOf } from './parse-report';
import type { Filters } from '$lib/url-state/filters';
import { keepReport, keptReport } from './stored-report';

/** Why a view cannot be added: the report holds as many parts as it may. */
export class ReportFullError extends Error {
  constructor() {
    super(`A report holds ${limits.blocks} parts at the most`);
    this.name = 'ReportFullError';
  }
}

/**
 * Adds a view of a chart to the end of the stored report.
 * @returns how many charts the report holds now.
 * @throws ReportFullError, or NotKeptError where the browser's store is full or barred.
 */
export function addToReport(view: {
  chart: string;
  filters?: Filters;
  currency?: Currency;
  built?: string;
}): number {
  const { report } = keptReport(() => true);
  if (report.blocks.length >= limits.blocks) throw new ReportFullError();
  const blocks = [...report.blocks, { kind: 'chart', view: viewOf(view), half: false } as const];
  keepReport({ ...report, blocks });
  return blocks.filter(({ kind }) => kind === 'chart').length;
}

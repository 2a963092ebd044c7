import type { Currency } from '$lib/catalogue/generated/rows';
import type { Filters } from '$lib/url-state/filters';
import { viewOf } from './parse-report';
import { limits } from './report';
import { readStoredReport, storeReport } from './stored-report';

/** A view cannot be added: the report has the maximum number of parts. */
export class ReportFullError extends Error {
  constructor() {
    super(`A report holds at most ${limits.blocks} parts`);
    this.name = 'ReportFullError';
  }
}

/**
 * Adds a view of a chart to the end of the stored report.
 * @returns the new number of charts in the report.
 * @throws ReportFullError, or ReportStoreError where the browser's store is full or blocked.
 */
export function addToReport(view: {
  chart: string;
  filters?: Filters;
  currency?: Currency;
  built?: string;
}): number {
  const { report } = readStoredReport(() => true);
  if (report.blocks.length >= limits.blocks) throw new ReportFullError();
  const blocks = [...report.blocks, { kind: 'chart', view: viewOf(view), half: false } as const];
  storeReport({ ...report, blocks });
  return blocks.filter(({ kind }) => kind === 'chart').length;
}

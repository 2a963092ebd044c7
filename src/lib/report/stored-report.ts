import type { ParsedReport } from './parse-report';
import { emptyReport, reportKey, reportStored, type Report } from './report';
import { readText, reportText } from './report-text';

/** What the browser stores: the report, the ids of charts that no longer exist, and whether it could be read. */
export interface StoredReport extends ParsedReport {
  readonly problem?: 'damaged' | 'blocked';
}

/** A report cannot be stored: the browser's store is full, or blocked. */
export class ReportStoreError extends Error {
  constructor(readonly why: 'full' | 'blocked') {
    super(`The report is not stored: the store is ${why}`);
    this.name = 'ReportStoreError';
  }
}

/** Reads the stored report. A damaged one is moved to another key, never deleted. */
export function readStoredReport(isChart: (id: string) => boolean): StoredReport {
  let text: string | null;
  try {
    text = localStorage.getItem(reportKey);
  } catch {
    return { report: emptyReport, unknown: [], problem: 'blocked' };
  }
  if (text === null) return { report: emptyReport, unknown: [] };
  try {
    return readText(text, isChart);
  } catch {
    setAside(text);
    return { report: emptyReport, unknown: [], problem: 'damaged' };
  }
}

/** Stores a report in the browser and notifies the page. @throws ReportStoreError */
export function storeReport(report: Report): void {
  try {
    localStorage.setItem(reportKey, reportText(report));
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new ReportStoreError(isFull ? 'full' : 'blocked');
  }
  dispatchEvent(new Event(reportStored));
}

function setAside(text: string): void {
  try {
    localStorage.setItem(`${reportKey}:damaged`, text);
    localStorage.removeItem(reportKey);
  } catch {
    // Without room for a copy, the original stays until the next report replaces it.
  }
}

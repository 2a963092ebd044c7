import { emptyReport, reportKey, reportStored, type Report } from './report';
import { readText, reportText } from './report-text';

/** What the browser kept: the report, the charts that are there no longer, and whether it could be read. */
export interface KeptReport {
  readonly report: Report;
  readonly unknown: readonly string[];
  readonly trouble?: 'damaged' | 'blocked';
}

/** Why a report could not be kept: the browser's store is full, or it is barred. */
export class NotKeptError extends Error {
  constructor(readonly why: 'full' | 'blocked') {
    super(`The report is not kept: the store is ${why}`);
    this.name = 'NotKeptError';
  }
}

/** Reads the report that the browser keeps. A damaged one is set aside, never thrown away. */
export function keptReport(isChart: (id: string) => boolean): KeptReport {
  let text: string | null;
  try {
    text = localStorage.getItem(reportKey);
  } catch {
    return { report: emptyReport, unknown: [], trouble: 'blocked' };
  }
  if (text === null) return { report: emptyReport, unknown: [] };
  try {
    return readText(text, isChart);
  } catch {
    setAside(text);
    return { report: emptyReport, unknown: [], trouble: 'damaged' };
  }
}

/** Stores a report in the browser, and says so to the page. @throws NotKeptError */
export function keepReport(report: Report): void {
  try {
    localStorage.setItem(reportKey, reportText(report));
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new NotKeptError(isFull ? 'full' : 'blocked');
  }
  dispatchEvent(new Event(reportStored));
}

function setAside(text: string): void {
  try {
    localStorage.setItem(`${reportKey}:damaged`, text);
    localStorage.removeItem(reportKey);
  } catch {
    // There is no room for a copy: then the original stays until the next report is kept in its place.
  }
}

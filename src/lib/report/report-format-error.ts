/**
 * What is wrong with an opened report. "damaged": not a text of this site; "kind": another JSON; "version": from a
 * newer Innoscope; "blocks", "view", "text": an invalid part; "size": more than a report may hold.
 */
export type ReportFault = 'damaged' | 'kind' | 'version' | 'blocks' | 'view' | 'text' | 'size';

/** A file, a link or the stored text cannot be opened as a report. */
export class ReportFormatError extends Error {
  constructor(readonly fault: ReportFault) {
    super(`No report: ${fault}`);
    this.name = 'ReportFormatError';
  }
}

/**
 * What is wrong with a report that was opened. "damaged": no text of ours at all, "kind": another JSON, "version": made by a
 * newer Innoscope, "blocks", "view", "text": a part that is none, "size": more than a report may hold.
 */
export type ReportFault = 'damaged' | 'kind' | 'version' | 'blocks' | 'view' | 'text' | 'size';

/** Why a file, a link or what the browser stores cannot be opened as a report. */
export class ReportFormatError extends Error {
  constructor(readonly fault: ReportFault) {
    super(`No report: ${fault}`);
    this.name = 'ReportFormatError';
  }
}

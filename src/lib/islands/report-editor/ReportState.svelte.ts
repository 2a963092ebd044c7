import { punctuation } from '$lib/format/punctuation';
import type { ChartView } from '$lib/captions/chart-view';
import type { ExportSource } from '$lib/captions/export-model';
import type { Locale } from '$lib/format/locale';
import { t, tById, type Inputs, type MessageKey } from '$lib/i18n/t';
import { customChartId, type ParsedReport } from '$lib/report/parse-report';
import { emptyReport, isEmpty, limits, type Block, type Report } from '$lib/report/report';
import { ReportFormatError } from '$lib/report/report-format-error';
import { linkPrefix, readHash } from '$lib/report/report-link';
import { readText } from '$lib/report/report-text';
import { readStoredReport, ReportStoreError, storeReport } from '$lib/report/stored-report';
import { ChartViews } from './ChartViews.svelte';
import { collectedSources } from './collected-sources';
import type { Offer, OfferedChart } from './offer';

/** A part of the report; its key stays when it moves. */
export interface Part {
  readonly key: number;
  readonly block: Block;
}

/** The report that a visitor edits: its parts, where it is stored, and the notices about it. */
export class ReportState {
  title = $state('');
  #parts = $state.raw<readonly Part[]>([]);
  /** A report from a link is not stored until the visitor adopts it. */
  origin = $state<'stored' | 'link'>('stored');
  /** What has just happened, shown and read aloud. */
  status = $state('');
  /** Notices that stay until the visitor closes them. */
  notices = $state.raw<readonly string[]>([]);
  /** The report before the last removal. */
  before = $state.raw<Report | undefined>(undefined);
  /** The key of the part that is being edited. */
  writing = $state<number | undefined>(undefined);
  readonly views: ChartViews;
  #key = 0;

  constructor(
    readonly offer: Offer,
    readonly locale: Locale,
    home: string
  ) {
    this.views = new ChartViews(home, locale);
    this.#open(this.#readStored());
  }

  readonly isChart = (id: string): boolean => this.offered(id) !== undefined;

  offered(id: string): OfferedChart | undefined {
    // A custom chart has no title until it is drawn.
    if (id === customChartId) return { id, topic: '', title: t('custom_title', this.locale), subtitle: '' };
    return this.offer.charts.find((chart) => chart.id === id);
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }

  set parts(parts: readonly Part[]) {
    this.#parts = parts;
    this.views.load(parts.map(({ block }) => block));
  }

  get report(): Report {
    return { title: this.title, blocks: this.parts.map(({ block }) => block) };
  }

  /** The title as shown. */
  get heading(): string {
    return this.title.trim() || t('report_untitled', this.locale);
  }

  get isEmpty(): boolean {
    return isEmpty(this.report);
  }

  /** The loaded view of a part; undefined until then. */
  viewOf(block: Block): ChartView | undefined {
    const view = block.kind === 'chart' ? this.views.of(block.view) : undefined;
    return view instanceof Error ? undefined : view;
  }

  /** The documents of a part. */
  sourcesOf(block: Block): readonly ExportSource[] {
    if (block.kind === 'headlines') return this.offer.headlines.map(({ source }) => source);
    return this.viewOf(block)?.exportModel.sources ?? [];
  }

  /** The documents of the whole report, without duplicates. */
  readonly sources = $derived(collectedSources(this.#parts.map(({ block }) => this.sourcesOf(block))));

  /** Reads the stored report again, after another tab changed it. */
  readAgain(): void {
    if (this.origin === 'stored') this.#show(this.#readStored().report);
  }

  /** Opens the report of the address, if it has one. It becomes the visitor's report where they have none. */
  async openLink(hash: string): Promise<void> {
    if (!hash.startsWith(linkPrefix)) return;
    try {
      const parsed = await readHash(hash, this.isChart);
      const stored = readStoredReport(this.isChart).report;
      this.origin = isEmpty(stored) || isSame(stored, parsed.report) ? 'stored' : 'link';
      this.#open(parsed);
      if (this.origin === 'stored') this.adopt();
    } catch (error) {
      this.#notify('report_bad_link', { why: this.#reason(error) });
    }
  }

  /** Stores the shown report as the visitor's. */
  adopt(): void {
    this.origin = 'stored';
    history.replaceState(null, '', location.pathname + location.search);
    this.#store();
  }

  /** Leaves the report of a link for the stored one. */
  leaveLink(): void {
    this.origin = 'stored';
    history.replaceState(null, '', location.pathname + location.search);
    this.#open(this.#readStored());
  }

  async openFile(file: File): Promise<void> {
    try {
      if (file.size > limits.file) throw new ReportFormatError('size');
      const parsed = readText(await file.text(), this.isChart);
      this.before = this.isEmpty ? undefined : this.report;
      this.#open(parsed);
      this.adopt();
      this.announce('report_opened', { name: file.name });
    } catch (error) {
      this.#notify('report_bad_file', { name: file.name, why: this.#reason(error) });
    }
  }

  start(report: Report): void {
    this.#show(report);
    this.#store();
  }

  setTitle(title: string): void {
    this.title = title.slice(0, limits.title);
    this.#store();
  }

  /** Adds a part at an index, by default at the end. @returns its key; undefined where the report is full. */
  add(block: Block, at = this.parts.length): number | undefined {
    if (this.parts.length >= limits.blocks) {
      this.#notify('report_full', { count: limits.blocks });
      return undefined;
    }
    const key = (this.#key += 1);
    this.parts = this.parts.toSpliced(at, 0, { key, block });
    if (block.kind === 'text' || block.kind === 'heading') this.writing = key;
    this.#store();
    return key;
  }

  set(key: number, block: Block): void {
    this.parts = this.parts.map((part) => (part.key === key ? { key, block } : part));
    this.#store();
  }

  remove(key: number): void {
    this.before = this.report;
    this.parts = this.parts.filter((part) => part.key !== key);
    this.announce('report_removed');
    this.#store();
  }

  clear(): void {
    this.before = this.report;
    this.#show(emptyReport);
    this.announce('report_cleared');
    this.#store();
  }

  undo(): void {
    if (this.before) this.start(this.before);
    this.before = undefined;
    this.announce('report_undone');
  }

  /** Moves a part to an index, clamped to the list. */
  move(key: number, to: number): void {
    const from = this.parts.findIndex((part) => part.key === key);
    const part = this.parts[from];
    const at = Math.min(Math.max(to, 0), this.parts.length - 1);
    if (!part || at === from) return;
    this.parts = this.parts.toSpliced(from, 1).toSpliced(at, 0, part);
    this.announce('report_moved', { place: at + 1, count: this.parts.length });
    this.#store();
  }

  announce(key: MessageKey, inputs: Inputs = {}): void {
    this.status = tById(key, this.locale, inputs);
  }

  close(notice: string): void {
    this.notices = this.notices.filter((text) => text !== notice);
  }

  #readStored(): ParsedReport {
    const stored = readStoredReport(this.isChart);
    if (stored.problem) this.#notify(`report_${stored.problem}`);
    return stored;
  }

  #open({ report, unknown }: ParsedReport): void {
    this.#show(report);
    if (unknown.length > 0)
      this.#notify('report_unknown', { charts: unknown.slice(0, 6).join(punctuation[this.locale].list) });
  }

  #show({ title, blocks }: Report): void {
    this.title = title;
    this.writing = undefined;
    this.parts = blocks.map((block) => ({ key: (this.#key += 1), block }));
  }

  #store(): void {
    if (this.origin === 'link') return;
    try {
      storeReport(this.report);
    } catch (error) {
      if (!(error instanceof ReportStoreError)) throw error;
      this.#notify(error.why === 'full' ? 'report_store_full' : 'report_blocked');
    }
  }

  #notify(key: MessageKey, inputs: Inputs = {}): void {
    const text = tById(key, this.locale, inputs);
    this.notices = [...this.notices.filter((notice) => notice !== text), text];
  }

  #reason(error: unknown): string {
    if (!(error instanceof ReportFormatError)) throw error;
    return t(`report_error_${error.fault}`, this.locale);
  }
}

function isSame(a: Report, b: Report): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

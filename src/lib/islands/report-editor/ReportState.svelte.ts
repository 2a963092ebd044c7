import type { Locale } from '$lib/format/locale';
import { t, tById, type Inputs, type MessageKey } from '$lib/i18n/t';
import { builtChart, type ParsedReport } from '$lib/report/parse-report';
import { emptyReport, isEmpty, limits, type Block, type Report } from '$lib/report/report';
import { ReportFormatError } from '$lib/report/report-format-error';
import { linkPrefix, readHash } from '$lib/report/report-link';
import { readText } from '$lib/report/report-text';
import { keepReport, keptReport, NotKeptError } from '$lib/report/stored-report';
import type { Offer, OfferedChart } from './read-offer';
import { Views } from './Views.svelte';

/** A part of the report with a key that stays its own while it moves. */
export interface Placed {
  readonly key: number;
  readonly block: Block;
}

/** The report that a reader works at: what is in it, where it is kept, and what there is to say about it. */
export class Desk {
  title = $state('');
  #placed = $state.raw<readonly Placed[]>([]);
  /** Whose it is: one that came by a link is not kept until the reader takes it over. */
  from = $state<'own' | 'link'>('own');
  /** Said aloud and shown: what just happened. */
  said = $state('');
  /** What the reader must know, until they close it. */
  notices = $state.raw<readonly string[]>([]);
  /** The report before the last removal. */
  before = $state.raw<Report | undefined>(undefined);
  /** The part that is being written. */
  writing = $state<number | undefined>(undefined);
  readonly views: Views;
  #key = 0;

  constructor(
    readonly offer: Offer,
    readonly locale: Locale,
    home: string
  ) {
    this.views = new Views(home, locale);
    this.#open(this.#kept());
    addEventListener('storage', () => {
      if (this.from === 'own') this.#show(this.#kept().report);
    });
  }

  readonly isChart = (id: string): boolean => this.offered(id) !== undefined;

  offered(id: string): OfferedChart | undefined {
    // What a reader built has no title until it is drawn.
    if (id === builtChart) return { id, topic: '', title: t('built_title', this.locale), subtitle: '' };
    return this.offer.charts.find((chart) => chart.id === id);
  }

  get placed(): readonly Placed[] {
    return this.#placed;
  }

  set placed(placed: readonly Placed[]) {
    this.#placed = placed;
    this.views.want(placed.map(({ block }) => block));
  }

  get report(): Report {
    return { title: this.title, blocks: this.placed.map(({ block }) => block) };
  }

  get isEmpty(): boolean {
    return isEmpty(this.report);
  }

  get isFull(): boolean {
    return this.placed.length >= limits.blocks;
  }

  /** Opens the report of the address, if it has one: as the reader's own where they have none, beside it otherwise. */
  async openLink(hash: string): Promise<void> {
    if (!hash.startsWith(linkPrefix)) return;
    try {
      const parsed = await readHash(hash, this.isChart);
      const own = keptReport(this.isChart).report;
      this.from = isEmpty(own) || same(own, parsed.report) ? 'own' : 'link';
      this.#open(parsed);
      if (this.from === 'own') this.takeOver();
    } catch (error) {
      this.#notice('report_bad_link', { why: this.#why(error) });
    }
  }

  /** Makes the report that is shown the reader's own. */
  takeOver(): void {
    this.from = 'own';
    history.replaceState(null, '', location.pathname + location.search);
    this.#keep();
  }

  /** Leaves the report of a link for the reader's own. */
  backToOwn(): void {
    this.from = 'own';
    history.replaceState(null, '', location.pathname + location.search);
    this.#open(this.#kept());
  }

  async openFile(file: File): Promise<void> {
    try {
      if (file.size > limits.file) throw new ReportFormatError('size');
      const parsed = readText(await file.text(), this.isChart);
      this.before = this.isEmpty ? undefined : this.report;
      this.#open(parsed);
      this.takeOver();
      this.t('report_opened', { name: file.name });
    } catch (error) {
      this.#notice('report_bad_file', { name: file.name, why: this.#why(error) });
    }
  }

  start(report: Report): void {
    this.#show(report);
    this.#keep();
  }

  setTitle(title: string): void {
    this.title = title.slice(0, limits.title);
    this.#keep();
  }

  /** Puts a part at a place, at the end where none is given. @returns its key. */
  add(block: Block, at = this.placed.length): number | undefined {
    if (this.isFull) {
      this.#notice('report_full', { count: limits.blocks });
      return undefined;
    }
    const key = (this.#key += 1);
    this.placed = this.placed.toSpliced(at, 0, { key, block });
    if (block.kind === 'text' || block.kind === 'heading') this.writing = key;
    this.#keep();
    return key;
  }

  set(key: number, block: Block): void {
    this.placed = this.placed.map((one) => (one.key === key ? { key, block } : one));
    this.#keep();
  }

  remove(key: number): void {
    this.before = this.report;
    this.placed = this.placed.filter((one) => one.key !== key);
    this.t('report_removed');
    this.#keep();
  }

  clear(): void {
    this.before = this.report;
    this.#show(emptyReport);
    this.t('report_cleared');
    this.#keep();
  }

  undo(): void {
    if (this.before) this.start(this.before);
    this.before = undefined;
    this.t('report_undone');
  }

  /** Moves a part to a place among the others. */
  move(key: number, to: number): void {
    const from = this.placed.findIndex((one) => one.key === key);
    const one = this.placed[from];
    const at = Math.min(Math.max(to, 0), this.placed.length - 1);
    if (!one || at === from) return;
    this.placed = this.placed.toSpliced(from, 1).toSpliced(at, 0, one);
    this.t('report_moved', { place: at + 1, count: this.placed.length });
    this.#keep();
  }

  t(key: MessageKey, inputs: Inputs = {}): void {
    this.said = tById(key, this.locale, inputs);
  }

  close(notice: string): void {
    this.notices = this.notices.filter((one) => one !== notice);
  }

  #kept(): ParsedReport {
    const kept = keptReport(this.isChart);
    if (kept.trouble) this.#notice(`report_${kept.trouble}`);
    return kept;
  }

  #open({ report, unknown }: ParsedReport): void {
    this.#show(report);
    if (unknown.length > 0) this.#notice('report_unknown', { charts: unknown.slice(0, 6).join(', ') });
  }

  #show({ title, blocks }: Report): void {
    this.title = title;
    this.writing = undefined;
    this.placed = blocks.map((block) => ({ key: (this.#key += 1), block }));
  }

  #keep(): void {
    if (this.from === 'link') return;
    try {
      keepReport(this.report);
    } catch (error) {
      if (!(error instanceof NotKeptError)) throw error;
      this.#notice(error.why === 'full' ? 'report_store_full' : 'report_blocked');
    }
  }

  #notice(key: MessageKey, inputs: Inputs = {}): void {
    const text = tById(key, this.locale, inputs);
    this.notices = [...this.notices.filter((one) => one !== text), text];
  }

  #why(error: unknown): string {
    if (!(error instanceof ReportFormatError)) throw error;
    return t(`report_fault_${error.fault}`, this.locale);
  }
}

function same(a: Report, b: Report): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

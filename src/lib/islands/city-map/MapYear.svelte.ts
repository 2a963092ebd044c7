import { fetchHistory, figuresUpTo, type PastFigure } from './history';

/** The year that the map and the track stand at. Former figures are fetched when a year is first chosen. */
export class MapYear {
  readonly first: number;
  readonly last: number;
  /** On the slider. */
  chosen: number = $state(0);
  /** In the field, while it is typed. */
  typed: number | null = $state(0);
  /** What is drawn: that of the slider once the figures are here. */
  drawn: number = $state(0);
  /** What the last choice led to. */
  outcome: 'none' | 'drawn' | 'failed' = $state('none');

  readonly isPast: boolean = $derived.by(() => this.drawn < this.last);
  /** The newest figure of each measure and city by that year, `measure city`; undefined before a year was chosen. */
  readonly figures: ReadonlyMap<string, PastFigure> | undefined = $derived.by(
    () => this.#history && figuresUpTo(this.#history, this.drawn)
  );

  #history: readonly PastFigure[] | undefined = $state.raw();
  #fetched: Promise<readonly PastFigure[]> | undefined;
  readonly #address: string;

  /** @param address of the history of all figures. */
  constructor(first: number, last: number, address: string) {
    this.first = first;
    this.last = last;
    this.chosen = this.typed = this.drawn = last;
    this.#address = address;
  }

  /** Draws the map as at the end of a year, the nearest there is; of no number, the last year. */
  async choose(wanted: number | null): Promise<void> {
    const year = Math.min(Math.max(Math.round(wanted ?? NaN) || this.last, this.first), this.last);
    this.chosen = this.typed = year;
    const history = await this.#fetch().catch(() => undefined);
    // Meanwhile another year may have been chosen.
    if (this.chosen !== year) return;
    this.outcome = history ? 'drawn' : 'failed';
    if (!history) return;
    this.#history = history;
    this.drawn = year;
  }

  /** Fetches the figures ahead of a choice, which says so if they cannot be fetched. */
  prepare(): void {
    this.#fetch().catch(() => undefined);
  }

  #fetch(): Promise<readonly PastFigure[]> {
    this.#fetched ??= fetchHistory(this.#address).catch((error: unknown) => {
      // What failed may succeed the next time.
      this.#fetched = undefined;
      throw error;
    });
    return this.#fetched;
  }
}

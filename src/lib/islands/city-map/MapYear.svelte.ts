import { fetchHistory, figuresUpTo, type PastFigure } from './history';

/** The year of the map and the track. Earlier figures are fetched when a year is first chosen. */
export class MapYear {
  readonly first: number;
  readonly last: number;
  /** The year of the slider. */
  chosen: number = $state(0);
  /** The year in the field, while it is typed. */
  typed: number | null = $state(0);
  /** The drawn year: that of the slider, once the figures are loaded. */
  drawn: number = $state(0);
  /** The result of the last choice. */
  outcome: 'none' | 'drawn' | 'failed' = $state('none');

  readonly isPast: boolean = $derived.by(() => this.drawn < this.last);
  /** The newest figure of each measure and city by that year, keyed `measure city`; undefined before a year is chosen. */
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

  /** Draws the map at the end of a year, clamped to the range; null means the last year. */
  async choose(wanted: number | null): Promise<void> {
    const year = Math.min(Math.max(Math.round(wanted ?? NaN) || this.last, this.first), this.last);
    this.chosen = this.typed = year;
    const history = await this.#fetch().catch(() => undefined);
    // Another year may have been chosen meanwhile.
    if (this.chosen !== year) return;
    this.outcome = history ? 'drawn' : 'failed';
    if (!history) return;
    this.#history = history;
    this.drawn = year;
  }

  /** Fetches the figures before a choice; an error is shown only with the choice. */
  prepare(): void {
    this.#fetch().catch(() => undefined);
  }

  #fetch(): Promise<readonly PastFigure[]> {
    this.#fetched ??= fetchHistory(this.#address).catch((error: unknown) => {
      // A later try may succeed.
      this.#fetched = undefined;
      throw error;
    });
    return this.#fetched;
  }
}

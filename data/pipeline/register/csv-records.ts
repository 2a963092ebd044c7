const [QUOTE, COMMA, LINE_FEED, CARRIAGE_RETURN] = [34, 44, 10, 13] as const;

/** The longest record that DuckDB reads from a CSV file. */
export const LONGEST_RECORD = 2_097_152;

/** What is told of a record while it is read; the row is the line where it starts. */
export interface RecordFaults {
  unclosed(row: number): void;
  afterQuote(row: number): void;
  cells(row: number, count: number): void;
  tooLong(row: number, bytes: number): void;
}

type State = 'start' | 'plain' | 'quoted' | 'quote-in-quoted';

/** Follows the records of a CSV file through its bytes, as RFC 4180 and DuckDB have them. */
export class CsvRecords {
  readonly #columns: number;
  readonly #faults: RecordFaults;
  #state: State = 'start';
  #line = 1;
  #from = 1;
  #cells = 1;
  #bytes = 0;
  #header = true;
  #broken = false;
  #records = 0;
  /* From this record on, lines are ahead of records by this much: one entry for each change, so most files have one. */
  readonly #firsts = [1];
  readonly #ahead = [1];

  constructor(columns: number, faults: RecordFaults) {
    this.#columns = columns;
    this.#faults = faults;
  }

  /** Reads on. @returns the line at which it stands. */
  read(bytes: Uint8Array): number {
    for (const byte of bytes) this.#next(byte);
    return this.#line;
  }

  end(): void {
    if (this.#state === 'quoted') this.#faults.unclosed(this.#from);
    else if (this.#bytes > 0) this.#close();
  }

  lineOf(record: number): number {
    let [low, high] = [0, this.#firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#firsts[middle] ?? Infinity) <= record) low = middle;
      else high = middle - 1;
    }
    return record + (this.#ahead[low] ?? 1);
  }

  #next(byte: number): void {
    if (byte === LINE_FEED) this.#line += 1;
    if (this.#state === 'quoted') {
      this.#bytes += 1;
      if (byte === QUOTE) this.#state = 'quote-in-quoted';
      return;
    }
    if (byte === LINE_FEED) return this.#close();
    if (byte === CARRIAGE_RETURN) return;
    this.#bytes += 1;
    if (byte === COMMA) {
      this.#cells += 1;
      this.#state = 'start';
    } else if (byte === QUOTE && this.#state !== 'plain') this.#state = 'quoted';
    else {
      if (this.#state === 'quote-in-quoted' && !this.#broken) {
        this.#broken = true;
        this.#faults.afterQuote(this.#from);
      }
      this.#state = 'plain';
    }
  }

  #close(): void {
    if (this.#bytes > LONGEST_RECORD) this.#faults.tooLong(this.#from, this.#bytes);
    if (this.#bytes > 0 && !this.#header) this.#count();
    if (this.#bytes > 0) this.#header = false;
    this.#state = 'start';
    this.#from = this.#line;
    this.#cells = 1;
    this.#bytes = 0;
    this.#broken = false;
  }

  #count(): void {
    if (this.#cells !== this.#columns) return this.#faults.cells(this.#from, this.#cells);
    this.#records += 1;
    const ahead = this.#from - this.#records;
    if (ahead === this.#ahead.at(-1)) return;
    this.#firsts.push(this.#records);
    this.#ahead.push(ahead);
  }
}

import { CsvReader, type ReadRecord } from '../rules/csv-reader.ts';

/** The longest record that DuckDB reads from a CSV file. */
export const LONGEST_RECORD = 2_097_152;

/** What is reported of a record while it is read; the row is the line where it starts. */
export interface RecordFaults {
  unclosed(row: number): void;
  afterQuote(row: number): void;
  cells(row: number, count: number): void;
  tooLong(row: number, bytes: number): void;
}

/** Follows the records of a register's CSV file, without their texts, and knows the line of each that DuckDB reads. */
export class CsvRecords {
  readonly #reader: CsvReader;
  readonly #columns: number;
  readonly #faults: RecordFaults;
  #header = true;
  #records = 0;
  /* From this record on, lines are ahead of records by this much: one entry for each change, so most files have one. */
  readonly #firsts = [1];
  readonly #ahead = [1];

  constructor(columns: number, faults: RecordFaults) {
    this.#columns = columns;
    this.#faults = faults;
    const { unclosed, afterQuote } = faults;
    this.#reader = new CsvReader({ record: (record) => this.#add(record), unclosed, afterQuote }, false);
  }

  /** Reads the next piece. @returns the number of the current line. */
  read(bytes: Uint8Array): number {
    return this.#reader.read(bytes);
  }

  end(): void {
    this.#reader.end();
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

  #add({ row, count, bytes }: ReadRecord): void {
    if (bytes > LONGEST_RECORD) this.#faults.tooLong(row, bytes);
    if (this.#header) {
      this.#header = false;
      return;
    }
    if (count !== this.#columns) return this.#faults.cells(row, count);
    this.#records += 1;
    const ahead = row - this.#records;
    if (ahead === this.#ahead.at(-1)) return;
    this.#firsts.push(this.#records);
    this.#ahead.push(ahead);
  }
}

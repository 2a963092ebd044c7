const [QUOTE, COMMA, LINE_FEED, CARRIAGE_RETURN] = [34, 44, 10, 13] as const;

/** One record of a CSV file: the line where it starts, how many cells and bytes it has, and its cells where they are read. */
export interface ReadRecord {
  readonly row: number;
  readonly count: number;
  readonly bytes: number;
  /** Empty for a reader that only counts. */
  readonly cells: readonly string[];
}

/** What a reader reports, in the order of the file. Every row is the line where the record starts, from 1. */
export interface CsvListener {
  record(record: ReadRecord): void;
  /** A line without a byte; it is not a record. */
  blank?(row: number): void;
  /** The file ends inside quotes. */
  unclosed(row: number): void;
  /** Text follows a closing quote; reported once per record. */
  afterQuote(row: number): void;
  /** A quote stands inside a cell that does not start with one. */
  insideCell?(row: number): void;
}

type State = 'start' | 'plain' | 'quoted' | 'quote-in-quoted';

/**
 * Reads the records of UTF-8 CSV byte by byte, as RFC 4180 and DuckDB define them: comma, double quote, LF or CRLF. The file may come
 * in pieces; only the cells of one record are held, and none at all where `texts` is false.
 */
export class CsvReader {
  readonly #listener: CsvListener;
  readonly #texts: boolean;
  readonly #decoder = new TextDecoder();
  #state: State = 'start';
  #line = 1;
  #row = 1;
  #count = 1;
  #bytes = 0;
  #broken = false;
  #cells: string[] = [];
  #text: number[] = [];

  constructor(listener: CsvListener, texts: boolean) {
    this.#listener = listener;
    this.#texts = texts;
  }

  /** Reads the next piece. @returns the number of the current line. */
  read(bytes: Uint8Array): number {
    for (const byte of bytes) this.#next(byte);
    return this.#line;
  }

  /** Ends the file: the last record may lack its line end. */
  end(): void {
    if (this.#state === 'quoted') this.#listener.unclosed(this.#row);
    else if (this.#bytes > 0) this.#close();
  }

  #next(byte: number): void {
    if (byte === LINE_FEED) this.#line += 1;
    if (this.#state === 'quoted') {
      this.#bytes += 1;
      if (byte === QUOTE) this.#state = 'quote-in-quoted';
      else this.#keep(byte);
      return;
    }
    if (byte === LINE_FEED) return this.#close();
    // Callers that read texts replace CRLF first, so that a lone carriage return stays in its cell.
    if (byte === CARRIAGE_RETURN && !this.#texts) return;
    this.#bytes += 1;
    if (byte === COMMA) {
      this.#endCell();
      this.#count += 1;
      this.#state = 'start';
    } else if (byte === QUOTE && this.#state !== 'plain') {
      // A second quote is the first one's double.
      if (this.#state === 'quote-in-quoted') this.#keep(byte);
      this.#state = 'quoted';
    } else this.#plain(byte);
  }

  #plain(byte: number): void {
    if (byte === QUOTE) this.#listener.insideCell?.(this.#row);
    if (this.#state === 'quote-in-quoted' && !this.#broken) {
      this.#broken = true;
      this.#listener.afterQuote(this.#row);
    }
    this.#keep(byte);
    this.#state = 'plain';
  }

  #keep(byte: number): void {
    if (this.#texts) this.#text.push(byte);
  }

  #endCell(): void {
    if (!this.#texts) return;
    this.#cells.push(this.#decoder.decode(Uint8Array.from(this.#text)));
    this.#text = [];
  }

  #close(): void {
    this.#endCell();
    const record = { row: this.#row, count: this.#count, bytes: this.#bytes, cells: this.#cells };
    if (record.bytes > 0) this.#listener.record(record);
    else this.#listener.blank?.(record.row);
    this.#state = 'start';
    this.#row = this.#line;
    this.#count = 1;
    this.#bytes = 0;
    this.#broken = false;
    this.#cells = [];
  }
}

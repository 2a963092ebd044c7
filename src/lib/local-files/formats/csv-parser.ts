import { FileError } from '../file-error';
import type { Delimiter } from '../plan';

/** Maximum characters of a record: a longer one is no table, or its quote never closes. */
const longest = 8 * 1024 * 1024;

/**
 * Parses RFC 4180 text in chunks, with any line ends, even mixed. An empty cell is null, a quoted empty one ''. Text
 * after a closing quote stays part of its cell, as in spreadsheets. Blank lines are skipped.
 */
export class CsvParser {
  #rest = '';
  #line = 1;
  /** A carriage return at the end of a chunk may be half a line end. */
  #held = '';

  constructor(private readonly delimiter: Delimiter) {}

  /** @throws FileError where a record does not end. */
  push(text: string): (string | null)[][] {
    const all = this.#held + text;
    this.#held = all.endsWith('\r') ? '\r' : '';
    const whole = this.#held ? all.slice(0, -1) : all;
    this.#rest += whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
    return this.#records(false);
  }

  /** @throws FileError where the last record has an open quote. */
  end(): (string | null)[][] {
    return this.#records(true);
  }

  #records(last: boolean): (string | null)[][] {
    const text = this.#rest;
    const found: (string | null)[][] = [];
    let at = 0;
    while (at < text.length) {
      const next = text.indexOf('\n', at);
      if (next < 0 && !last) break;
      const line = text.slice(at, next < 0 ? text.length : next);
      if (line.includes('"')) {
        const record = this.#quoted(text, at, last);
        if (!record) break;
        found.push(record.cells);
        for (
          let place = text.indexOf('\n', at);
          place >= 0 && place < record.end;
          place = text.indexOf('\n', place + 1)
        )
          this.#line++;
        at = record.end;
      } else {
        if (line !== '') found.push(line.split(this.delimiter).map((cell) => (cell === '' ? null : cell)));
        at += line.length + 1;
        this.#line++;
      }
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longest) this.#refuse();
    return found;
  }

  /** A record with quotes from an offset on; undefined where its end has not arrived yet. */
  #quoted(text: string, from: number, last: boolean): { cells: (string | null)[]; end: number } | undefined {
    const cells: (string | null)[] = [];
    let at = from;
    for (;;) {
      let cell = '';
      const quoted = text[at] === '"';
      while (text[at] === '"') {
        const close = text.indexOf('"', at + 1);
        if (close < 0) {
          if (last) throw new FileError('quote_open', { line: this.#line });
          return undefined;
        }
        cell += text.slice(at + 1, close);
        at = close + 1;
        // A quote at the end of the chunk may be half of a doubled one.
        if (at >= text.length && !last) return undefined;
        if (text[at] === '"') cell += '"';
      }
      const end = this.#cellEnd(text, at);
      if (end >= text.length && !last) return undefined;
      cell += text.slice(at, end);
      cells.push(cell === '' && !quoted ? null : cell);
      if (text[end] !== this.delimiter) return { cells, end: end + 1 };
      at = end + 1;
    }
  }

  #cellEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && text[end] !== this.delimiter && text[end] !== '\n') end++;
    return end;
  }

  #refuse(): never {
    const code = this.#rest.includes('"') ? 'quote_open' : 'line_too_long';
    throw new FileError(code, { line: this.#line, megabytes: Math.round(longest / 1024 / 1024) });
  }
}

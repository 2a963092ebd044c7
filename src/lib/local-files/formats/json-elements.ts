import { FileError } from '../file-error';

/** Maximum characters of an element: a longer one is a single value, not a table of rows. */
const longest = 64 * 1024 * 1024;
const marks = /["{}[\],\s]/g;

/**
 * Splits JSON in chunks into its elements: those of a list, or a sequence of values (NDJSON). Each element is valid
 * JSON by itself, not yet parsed.
 */
export class JsonElements {
  #rest = '';
  /** How far the rest was scanned, and what was open there. */
  #at = 0;
  #depth = 0;
  #quoted = false;
  #list: boolean | undefined;
  #closed = false;

  /** @throws FileError where an element does not end. */
  push(text: string): string[] {
    this.#rest += text;
    const found = this.#elements();
    if (this.#rest.length > longest)
      throw new FileError('json_too_long', { megabytes: Math.round(longest / 1024 / 1024) });
    return found;
  }

  /** @throws FileError where the text ends too early. */
  end(): string[] {
    const found = this.#elements();
    const last = this.#rest.trim();
    if (this.#quoted || this.#depth > 0 || (this.#list && !this.#closed))
      throw new FileError('json_broken', { reason: 'EOF' });
    return last ? [...found, last] : found;
  }

  #elements(): string[] {
    const text = this.#rest;
    const found: string[] = [];
    let start = 0;
    const add = (end: number, next: number) => {
      const element = text.slice(start, end).trim();
      if (element) found.push(element);
      start = next;
    };
    if (this.#list === undefined) {
      const first = /\S/.exec(text);
      if (!first) return found;
      this.#list = first[0] === '[';
      if (this.#list) start = this.#at = first.index + 1;
    }
    while (this.#at < text.length && !this.#closed) {
      if (this.#quoted) {
        this.#leaveText(text);
        continue;
      }
      marks.lastIndex = this.#at;
      const mark = marks.exec(text);
      this.#at = mark ? mark.index + 1 : text.length;
      if (!mark) break;
      const [one] = mark;
      if (one === '"') this.#quoted = true;
      else if (one === '{' || one === '[') this.#depth++;
      else if (one === '}' || one === ']') {
        this.#depth--;
        if (this.#depth < 0) {
          add(mark.index, mark.index + 1);
          this.#closed = true;
        } else if (this.#depth === 0 && !this.#list) add(this.#at, this.#at);
      } else if (this.#depth === 0 && (this.#list ? one === ',' : one === '\n')) add(mark.index, this.#at);
    }
    this.#rest = text.slice(start);
    this.#at -= start;
    return found;
  }

  /** Skips to the end of a quoted text, or of the chunk. */
  #leaveText(text: string): void {
    let close = text.indexOf('"', this.#at);
    while (close > 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
    if (close < 0) {
      this.#at = text.length;
      return;
    }
    this.#quoted = false;
    this.#at = close + 1;
  }
}

/** True where an odd number of backslashes precedes it. */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

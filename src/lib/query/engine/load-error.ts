/** A file that cannot become a table: which file, and what is wrong with it. */
export class LoadError extends Error {
  constructor(
    readonly file: string,
    readonly wrong: string,
    cause?: unknown
  ) {
    super(`${file}: ${wrong}`, { cause });
    this.name = 'LoadError';
  }
}

/** The engine could not start: no WebAssembly, a blocked worker, a missing file, too little memory. */
export class StartError extends Error {
  constructor(
    readonly wrong: string,
    cause?: unknown
  ) {
    super(`The query engine could not start: ${wrong}`, { cause });
    this.name = 'StartError';
  }
}

/** The outcome of a call in the page as data, since an error would lose its fields on the way out. */
export type Outcome<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly error: ToldError };

export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly sql?: string;
  readonly position?: number;
  readonly file?: string;
}

export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await work() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { done: false, error: { ...fields(error), name, message } };
  }
}

/** The value of a successful call. @throws the error of a failed one, with its fields. */
export function valueOf<T>(result: Outcome<T>): T {
  if (result.done) return result.value;
  throw Object.assign(new Error(result.error.message), result.error);
}

function fields(error: unknown): object {
  const { sql, position, file }: Record<string, unknown> = { ...Object(error) };
  return { ...(typeof sql === 'string' && { sql, position }), ...(typeof file === 'string' && { file }) };
}

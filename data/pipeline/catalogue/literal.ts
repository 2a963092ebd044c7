/** A value as TypeScript source on one line. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** Texts as a union of string literals, `never` where there is none. */
export function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : values.map(literal).join(' | ');
}

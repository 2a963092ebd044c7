/** A name as SQL: it can never leave its quotes. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

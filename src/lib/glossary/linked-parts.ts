/** An occurrence of a term in a text: where it starts and ends, and the term's id. */
export type TermLink = readonly [start: number, end: number, id: string];

/** A piece of a text; `id` is set where it leads to a term of the glossary. */
export interface TextPart {
  readonly text: string;
  readonly id?: string;
}

/** Splits a text at its links, which are in order and do not overlap. */
export function linkedParts(text: string, links: readonly TermLink[]): TextPart[] {
  let from = 0;
  const parts: TextPart[] = [];
  for (const [start, end, id] of links) {
    parts.push({ text: text.slice(from, start) }, { text: text.slice(start, end), id });
    from = end;
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '');
}

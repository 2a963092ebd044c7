/** An occurrence of a glossary term in a text: where it starts and ends, and the term's id. */
export type TermLink = readonly [start: number, end: number, id: string];

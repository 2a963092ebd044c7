/** One statement of a text, without its semicolon, and its start in the text in characters. */
export interface Statement {
  readonly sql: string;
  readonly start: number;
}

/** Quoted parts and comments, in which a semicolon separates nothing: '…', "…", $tag$…$tag$, -- …, and slash-star comments. */
const closed = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\//g;

/** Splits a text into its statements; parts with only white space and comments are dropped. */
export function statementsOf(text: string): Statement[] {
  const plain = text.replace(closed, (match) => 'x'.repeat(match.length));
  const bare = withoutComments(text);
  const found: Statement[] = [];
  let from = 0;
  for (const end of [...[...plain.matchAll(/;/g)].map(({ index }) => index), text.length]) {
    const first = bare.slice(from, end).search(/\S/);
    if (first >= 0) {
      const lead = text.slice(from, end).search(/\S/);
      found.push({ sql: text.slice(from + lead, end).trimEnd(), start: from + lead });
    }
    from = end + 1;
  }
  return found;
}

/** The text with its comments blanked; all other characters keep their position. */
export function withoutComments(text: string): string {
  return text.replace(closed, (match) =>
    match.startsWith('--') || match.startsWith('/*') ? ' '.repeat(match.length) : match
  );
}

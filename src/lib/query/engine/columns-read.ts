/** Keywords that may read columns without naming them. */
const unnamed = /^(?:NATURAL|COLUMNS|SUMMARIZE|DESCRIBE|SHOW|PIVOT|UNPIVOT|POSITIONAL|TABLE|EXCLUDE)$/i;
/** Keywords that may follow a table's name and are no alias. */
const afterTable =
  /^(?:ON|USING|WHERE|GROUP|HAVING|ORDER|LIMIT|OFFSET|UNION|INTERSECT|EXCEPT|JOIN|INNER|LEFT|RIGHT|FULL|CROSS|SEMI|ANTI|ASOF|WINDOW|QUALIFY|TABLESAMPLE|SELECT)$/i;
const word = /^[\p{L}_]/u;

/**
 * The columns of a table that a SQL text may read: all that it names anywhere. Undefined means all, wherever the text
 * might read a column without naming it (`*`, `FROM t` alone, a whole row by the table's name). A superset is always
 * correct.
 */
export function columnsRead(
  sql: string,
  table: string,
  columns: readonly string[]
): readonly string[] | undefined {
  const tokens = tokensOf(sql);
  const all =
    tokens.some((token, at) => unnamed.test(token) || (token === '*' && !isOperator(tokens, at))) ||
    // Elsewhere the keyword orders rows.
    tokens.some(
      (token, at) => isWord(token, 'DESC') && /^(?:[(;]|EXPLAIN|ANALYZE)?$/i.test(tokens[at - 1] ?? '')
    ) ||
    tokens.some((token, at) => isWord(token, 'FROM') && isFirst(tokens, at)) ||
    readsRows(tokens, table.toLowerCase());
  if (all) return undefined;
  const named = new Set(tokens.map((token) => token.toLowerCase()));
  return columns.filter((column) => named.has(column.toLowerCase()));
}

/* Identifiers without their quotes, and every other sign alone; comments and text literals are dropped. */
function tokensOf(sql: string): string[] {
  const parts =
    /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"((?:[^"]|"")*)"|[\p{L}_][\p{L}\p{N}_]*|[\d.]*\d|\S/gu;
  return [...sql.matchAll(parts)].flatMap(([part, quoted]) => {
    if (/^(?:--|\/\*)/.test(part)) return [];
    return part.startsWith("'") ? ["'"] : [quoted ?? part];
  });
}

/** True where a star multiplies, or counts rows. */
function isOperator(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1] ?? '';
  if (before === '(') return tokens[at + 1] === ')' && isWord(tokens[at - 2], 'count');
  return (
    (word.test(before) && !/^(?:SELECT|DISTINCT|ALL)$/i.test(before)) || /^[\d.]*\d$|^[)']$/.test(before)
  );
}

/** True where a FROM has no SELECT before it: then it reads all columns. */
function isFirst(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || /^(?:[(;]|UNION|ALL|INTERSECT|EXCEPT|EXPLAIN|ANALYZE)$/i.test(before))
    return true;
  return before === ')' && /^(?:AS|MATERIALIZED)$/i.test(tokens[openingOf(tokens, at - 1) - 1] ?? '');
}

function openingOf(tokens: readonly string[], closing: number): number {
  for (let at = closing, depth = 0; at >= 0; at--) {
    if (tokens[at] === ')') depth++;
    if (tokens[at] === '(' && --depth === 0) return at;
  }
  return 0;
}

/** True where the table's name or its alias may mean whole rows. */
function readsRows(tokens: readonly string[], table: string): boolean {
  const names = new Set([table]);
  const given = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.toLowerCase() !== table || !/^(?:FROM|JOIN)$/i.test(tokens[at - 1] ?? '')) return;
    given.add(at);
    const place = isWord(tokens[at + 1], 'AS') ? at + 2 : at + 1;
    const other = tokens[place] ?? '';
    if (!word.test(other) || afterTable.test(other)) return;
    names.add(other.toLowerCase());
    given.add(place);
  });
  return tokens.some((token, at) => {
    if (!names.has(token.toLowerCase()) || given.has(at)) return false;
    // A table qualified by its schema may have an alias, which is not looked for.
    if (tokens[at - 1] === '.' && /^(?:main|memory|temp)$/i.test(tokens[at - 2] ?? '')) return true;
    return tokens[at + 1] !== '.' && tokens[at - 1] !== '.' && !isWord(tokens[at - 1], 'AS');
  });
}

function isWord(token: string | undefined, wanted: string): boolean {
  return token?.toLowerCase() === wanted.toLowerCase();
}

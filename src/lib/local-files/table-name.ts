/**
 * A name for a table that SQL accepts without quotes: the file name in lower case, without its extension; Chinese
 * characters stay. A number makes it unique.
 */
export function tableName(file: string, used: readonly string[]): string {
  const stem = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
  const name = stem === '' ? 'my_table' : /^\d/.test(stem) ? `t_${stem}` : stem;
  const all = new Set([...used, ...reserved]);
  let free = name;
  for (let number = 2; all.has(free); number++) free = `${name}_${number}`;
  return free;
}

/** Keywords of SQL that cannot be table names. */
const reserved =
  'all and any as asc case cast column create default desc distinct else end except from group having in into join limit not null offset on or order select table then to union unique using values when where with'.split(
    ' '
  );

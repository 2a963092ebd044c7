/**
 * A name for a table that SQL can say without quotes: the file's, in small letters, without its ending; Chinese letters
 * stay. One that is taken gets a number.
 */
export function tableName(file: string, taken: readonly string[]): string {
  const stem = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
  const name = stem === '' ? 'my_table' : /^\d/.test(stem) ? `t_${stem}` : stem;
  const all = new Set([...taken, ...reserved]);
  let free = name;
  for (let number = 2; all.has(free); number++) free = `${name}_${number}`;
  return free;
}

/** Words that SQL reads as its own where a table is named. */
const reserved =
  'all and any as asc case cast column create default desc distinct else end except from group having in into join limit not null offset on or order select table then to union unique using values when where with'.split(
    ' '
  );

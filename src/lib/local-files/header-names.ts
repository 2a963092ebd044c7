import type { Cell } from './cell';
import type { Note } from './plan';

/** Maximum number of columns: nobody reads more, and the engine slows down. */
export const mostColumns = 20_000;

/**
 * Column names from a header row. Empty names become column_<number>; names that the engine cannot distinguish, because
 * it ignores case, are numbered.
 */
export function headerNames(heads: readonly Cell[]): { readonly names: string[]; readonly notes: Note[] } {
  const used = new Set<string>();
  const twice: string[] = [];
  let unnamed = 0;
  const names = heads.map((head, at) => {
    const written = String(head ?? '')
      .replaceAll('\0', ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    if (written === '') unnamed++;
    const name = written === '' ? `column_${at + 1}` : written;
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}_${number}`;
    if (free !== name) twice.push(name);
    used.add(free.toLowerCase());
    return free;
  });
  const notes: Note[] = [];
  if (twice.length > 0)
    notes.push({
      code: 'duplicate_names',
      inputs: { count: twice.length, names: [...new Set(twice)].slice(0, 5).join(', ') }
    });
  if (unnamed > 0) notes.push({ code: 'unnamed', inputs: { count: unnamed } });
  return { names, notes };
}

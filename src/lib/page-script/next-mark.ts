import type { MarkRow } from './mark-rows';

/**
 * The mark that a key leads to: left and right along a line, up and down to the like place of the next line, Home and
 * End to its ends.
 * @returns undefined for any other key, and where there is none further.
 */
export function nextMark(
  rows: readonly MarkRow[],
  at: MarkRow | undefined,
  key: string
): MarkRow | undefined {
  if (!['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return undefined;
  if (!at) return key === 'End' || key === 'ArrowLeft' ? rows.at(-1) : rows[0];
  const line = rows.filter((row) => row.line === at.line);
  const place = line.indexOf(at);
  if (key === 'Home') return line[0];
  if (key === 'End') return line.at(-1);
  if (key === 'ArrowRight') return line[place + 1];
  if (key === 'ArrowLeft') return line[place - 1];
  const names = [...new Set(rows.map((row) => row.line))];
  const other = names[names.indexOf(at.line) + (key === 'ArrowDown' ? 1 : -1)];
  const there = rows.filter((row) => row.line === other);
  const like = Math.round((place / Math.max(1, line.length - 1)) * (there.length - 1));
  return there[like];
}

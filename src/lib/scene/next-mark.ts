/** A keyboard stop: its mark, and the line that the mark belongs to. */
export interface MarkStop {
  readonly key: string;
  readonly line: string;
}

/**
 * The stop that a key leads to: left and right along a line, up and down to the same position on the next line, Home
 * and End to the ends of a line.
 * @returns undefined for any other key, and where there is no further stop.
 */
export function nextMark<Stop extends MarkStop>(
  stops: readonly Stop[],
  at: Stop | undefined,
  key: string
): Stop | undefined {
  if (!['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return undefined;
  if (!at) return key === 'End' || key === 'ArrowLeft' ? stops.at(-1) : stops[0];
  const line = stops.filter((stop) => stop.line === at.line);
  const index = line.indexOf(at);
  if (key === 'Home') return line[0];
  if (key === 'End') return line.at(-1);
  if (key === 'ArrowRight') return line[index + 1];
  if (key === 'ArrowLeft') return line[index - 1];
  const names = [...new Set(stops.map((stop) => stop.line))];
  const other = names[names.indexOf(at.line) + (key === 'ArrowDown' ? 1 : -1)];
  const there = stops.filter((stop) => stop.line === other);
  const like = Math.round((index / Math.max(1, line.length - 1)) * (there.length - 1));
  return there[like];
}

import type { Files } from './workplace.ts';

/** A change that makes evidence invalid. */
export type Change = (files: Files) => void;

/** Sets one cell; the row is the line of the file, the header being line 1. */
export function set(file: string, row: number, column: string, cell: string): Change {
  return line(file, row, (text, header) => {
    const cells = text.split(',');
    cells[header.split(',').indexOf(column)] = cell;
    return cells.join(',');
  });
}

/** Rewrites one line of a file. */
export function line(file: string, row: number, rewrite: (text: string, header: string) => string): Change {
  return (files) => {
    const lines = [...linesOf(files, file)];
    lines[row - 1] = rewrite(lines[row - 1] ?? '', lines[0] ?? '');
    files[file] = lines;
  };
}

/** Adds lines at the end of a file. */
export function add(file: string, ...lines: readonly string[]): Change {
  return (files) => {
    files[file] = [...linesOf(files, file), ...lines];
  };
}

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (files) => {
    for (const change of changes) change(files);
  };
}

function linesOf(files: Files, file: string): readonly string[] {
  const content = files[file];
  if (!content || content instanceof Uint8Array) throw new Error(`${file} has no lines to change`);
  return content;
}

/** A piece of a line. Links lead only to the web or to an e-mail address. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly parts: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] };

/** A paragraph, or a list of lines. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/**
 * Parses a subset of Markdown: paragraphs, lists with "-", "*" or "1.", **bold**, *italic*, [links](https://…).
 * Everything else, including HTML, is text. The result is data from which components make elements, so a visitor's text
 * can never become markup.
 */
export function readMarkdown(text: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    let open: { kind: 'paragraph' | 'bullets' | 'numbers'; lines: string[] } | undefined;
    const close = () => {
      if (open) blocks.push(blockOf(open.kind, open.lines));
      open = undefined;
    };
    for (const line of part.split('\n')) {
      const [, mark, item] = /^ {0,3}([-*•]|\d{1,3}[.)])[ \t]+(.*)$/.exec(line) ?? [];
      if (line.trim() === '') continue;
      const kind = mark === undefined ? 'paragraph' : /\d/.test(mark) ? 'numbers' : 'bullets';
      // A line without a mark continues the item before it.
      if (mark === undefined && open && open.kind !== 'paragraph') {
        open.lines.push(`${open.lines.pop() ?? ''} ${line.trim()}`);
        continue;
      }
      if (open?.kind !== kind) close();
      open ??= { kind, lines: [] };
      open.lines.push(item ?? line.trim());
    }
    close();
  }
  return blocks;
}

function blockOf(kind: 'paragraph' | 'bullets' | 'numbers', lines: readonly string[]): MarkdownBlock {
  if (kind === 'paragraph') return { kind, parts: inlineOf(lines.join('\n'), 0) };
  return { kind: 'list', ordered: kind === 'numbers', items: lines.map((line) => inlineOf(line, 0)) };
}

/** Deeper nesting stays text; nobody writes it on purpose. */
const DEEPEST = 4;

// Each alternative ends at characters that it cannot contain, so no text causes backtracking.
const mark =
  /\*\*(?=\S)([^*]+?)\*\*|\*(?=\S)([^*\n]+?)\*|(?<!\w)_(?=\S)([^_\n]+?)_(?!\w)|\[([^[\]\n]+)\]\(([^()\s]+)\)/;

function inlineOf(text: string, depth: number): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  for (let found = depth < DEEPEST ? mark.exec(rest) : null; found; found = mark.exec(rest)) {
    const [whole, strong, star, line, label, address] = found;
    add(parts, rest.slice(0, found.index));
    const emphasis = star ?? line;
    const href = address === undefined ? undefined : safeAddress(address);
    if (strong !== undefined) parts.push({ kind: 'strong', parts: inlineOf(strong, depth + 1) });
    else if (emphasis !== undefined) parts.push({ kind: 'emphasis', parts: inlineOf(emphasis, depth + 1) });
    else if (href !== undefined && label !== undefined)
      parts.push({ kind: 'link', href, parts: [{ kind: 'text', text: label }] });
    else add(parts, whole);
    rest = rest.slice(found.index + whole.length);
  }
  add(parts, rest);
  return parts;
}

function add(parts: Inline[], text: string): void {
  if (text !== '') parts.push({ kind: 'text', text });
}

/** A web or e-mail address as the browser will read it; undefined for all others. */
function safeAddress(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

import { readMarkdown, type Inline } from './markdown';

/** A Markdown text as plain lines: one per paragraph or item, without marks, with addresses after their link texts. */
export function markdownLines(text: string): string[] {
  return readMarkdown(text).flatMap((block) =>
    block.kind === 'paragraph'
      ? [plain(block.parts)]
      : block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${plain(item)}`)
  );
}

function plain(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const words = plain(part.parts);
      return part.kind === 'link' && part.href !== words ? `${words} (${part.href})` : words;
    })
    .join('');
}

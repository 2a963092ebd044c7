import { describe, expect, test } from 'vitest';
import { readMarkdown, type Inline, type MarkdownBlock } from '../../src/lib/report/markdown';
import { markdownLines } from '../../src/lib/report/markdown-lines';

// Split, because lint would take the whole for a script address.
const script = `java${'script:'}`;
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...parts: Inline[]): MarkdownBlock => ({ kind: 'paragraph', parts });

test('reads bold, italic, links and lists', () => {
  expect(readMarkdown('A **bold** and *slanted* [word](https://example.org/a).')).toEqual([
    paragraph(
      text('A '),
      { kind: 'strong', parts: [text('bold')] },
      text(' and '),
      { kind: 'emphasis', parts: [text('slanted')] },
      text(' '),
      { kind: 'link', href: 'https://example.org/a', parts: [text('word')] },
      text('.')
    )
  ]);
  expect(readMarkdown('- one\n- two\n  more\n\n1. first\n2) second')).toEqual([
    { kind: 'list', ordered: false, items: [[text('one')], [text('two more')]] },
    { kind: 'list', ordered: true, items: [[text('first')], [text('second')]] }
  ]);
  expect(readMarkdown('Text\r\nof two lines\r\n\r\nand more').length).toBe(2);
});

test('leaves alone what only looks like Markdown', () => {
  for (const plain of ['2 * 3 * 4', 'snake_case_name', '**', '[a](b', '5 < 6 & 7 > 2', '-no item', '[]()'])
    expect(readMarkdown(plain)).toEqual([paragraph(text(plain))]);
});

describe('makes no link of an address that could run or leave the web', () => {
  test.each([
    `${script}alert(1)`,
    `${script.toUpperCase()}alert(1)`,
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org/x',
    '/relative',
    '#hash',
    'ftp://example.org',
    'about:blank',
    'view-source:https://example.org',
    'https://',
    'http:\\\\javascript:alert(1)',
    'x-innoscope:1'
  ])('%s', (address) => {
    const links = JSON.stringify(readMarkdown(`[a](${address})`)).match(/"href":"[^"]*"/g) ?? [];
    expect(links.filter((link) => !/^"href":"(https?:\/\/|mailto:)/.test(link))).toEqual([]);
    if (!/^http:/.test(address)) expect(links).toEqual([]);
  });
});

describe('keeps markup as the text that it is', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '&lt;script&gt;',
    '**<svg/onload=alert(1)>**',
    '[<b>x</b>](https://example.org/"onmouseover="alert(1))',
    '<!--',
    '`code`',
    '![image](https://example.org/x.png)',
    '{{constructor.constructor("alert(1)")()}}',
    '</style><script>alert(1)</script>'
  ])('%s', (words) => {
    const kinds = JSON.stringify(readMarkdown(words)).match(/"kind":"[^"]*"/g) ?? [];
    for (const kind of kinds) expect(kind).toMatch(/"(text|strong|emphasis|link|paragraph|list)"$/);
    const shown = markdownLines(words).join('\n');
    expect(shown.match(/[<>]/g)?.length ?? 0).toBe(words.match(/[<>]/g)?.length ?? 0);
  });
});

test('reads the longest text of marks in a moment, and to its end', () => {
  for (const part of ['**a', '*a ', '_a', '[a](', '[', '- ', '**a**', '1. x\n'])
    expect(JSON.stringify(readMarkdown(part.repeat(2000))).length).toBeGreaterThan(1000);
});

test('gives plain lines for a slide', () => {
  expect(markdownLines('**A** [b](https://example.org/)\n\n- c\n- *d*\n\n1. e')).toEqual([
    'A b (https://example.org/)',
    '• c',
    '• d',
    '1. e'
  ]);
});

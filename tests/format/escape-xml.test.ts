import { expect, test } from 'vitest';
import { escapeXml } from '$lib/format/escape-xml';

test.each([
  ['R&D <b>"now"</b> it\'s', 'R&amp;D &lt;b&gt;&quot;now&quot;&lt;/b&gt; it&#39;s'],
  ['&amp;', '&amp;amp;'],
  ['a\u0000b\u000bc\u0085d\ufffe\uffff', 'abcd'],
  ['half \ud83c and \udf89, whole 🎉', 'half  and , whole 🎉'],
  ['港\n\t\r', '港\n\t\r'],
  ['', '']
])('%j becomes what XML and HTML can hold', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

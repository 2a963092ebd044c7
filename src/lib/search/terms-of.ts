const han = /\p{Script=Han}/u;
/** Han and other letters may be adjacent without a space: "InnoHK中心". */
const words = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * The terms of a text. A Latin word is one term, in lower case without accents. Chinese has no spaces, so its terms are
 * pairs of characters and, for an index, single ones too, so that one character finds something.
 */
export function termsOf(text: string, use: 'index' | 'query'): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  return (plain.match(words) ?? []).flatMap((word) => (isHan(word) ? characters(word, use) : [word]));
}

export function isHan(term: string): boolean {
  return han.test(term);
}

function characters(run: string, use: 'index' | 'query'): string[] {
  const single = [...run];
  const pairs = single.slice(1).map((character, at) => `${single[at] ?? ''}${character}`);
  if (use === 'index') return [...single, ...pairs];
  return pairs.length > 0 ? pairs : single;
}

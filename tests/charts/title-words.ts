/**
 * The number of words in a title. A name is one word however long it is, since only its owner may shorten it; a figure
 * and its unit, joined by a no-break space, are one too.
 */
export function titleWords(title: string, names: readonly string[]): number {
  const named = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, 'Name'), title);
  return named.split(/ +/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

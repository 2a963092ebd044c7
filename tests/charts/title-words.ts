/**
 * How many words a title has. A name is one word however long it is, since it is written as its bearer writes it; a
 * figure and its unit, joined by a no-break space, are one too.
 */
export function titleWords(title: string, names: readonly string[]): number {
  const named = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, 'Name'), title);
  return named.split(/ +/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

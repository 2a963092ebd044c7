import { pageLocale } from './page-locale';
import { loadWords, type WordGroup } from './messages';

/**
 * A part of the page that speaks, once its words in the page's language are here too.
 * @param more groups of words that it says beside those of every page
 * @throws what the part throws
 */
export async function speaking<Part>(part: Promise<Part>, ...more: readonly WordGroup[]): Promise<Part> {
  const [loaded] = await Promise.all([part, loadWords(pageLocale(), ['page', ...more])]);
  return loaded;
}

import { pageLocale } from './page-locale';
import { loadMessages, type MessageGroup } from './messages';

/**
 * A part of the page that speaks, once its words in the page's language are here too.
 * @param more groups of words that it says beside those of every page
 * @throws what the part throws
 */
export async function loadWithMessages<Part>(
  part: Promise<Part>,
  ...more: readonly MessageGroup[]
): Promise<Part> {
  const [loaded] = await Promise.all([part, loadMessages(pageLocale(), ['page', ...more])]);
  return loaded;
}

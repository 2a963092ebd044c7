import { pageLocale } from './page-locale';
import { loadMessages, type MessageGroup } from './messages';

/**
 * Loads a part of the page together with its messages in the page's language.
 * @param more message groups that it needs in addition to those of every page
 * @throws what the part throws
 */
export async function loadWithMessages<Part>(
  part: Promise<Part>,
  ...more: readonly MessageGroup[]
): Promise<Part> {
  const [loaded] = await Promise.all([part, loadMessages(pageLocale(), ['page', ...more])]);
  return loaded;
}

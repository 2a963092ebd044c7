import { pageLocale } from './page-locale';
import { loadWords } from './words';

/** A part of the page that speaks, once the words of the page's language are here too. @throws what the part throws */
export async function speaking<Part>(part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, loadWords(pageLocale())]);
  return loaded;
}

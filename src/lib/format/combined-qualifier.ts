import { qualifiers, type Qualifier } from './qualifier.ts';

/**
 * The qualifier of what is reckoned of several figures. Sums, means, medians and extremes all rise with each of them: of exact
 * figures and lower bounds they are a lower bound, of exact figures and upper bounds an upper one, of all else "about".
 * @param stated those of the figures, parted by blanks. @param rows how many figures there are.
 */
export function combinedQualifier(stated: string, rows: number): Qualifier {
  const found = qualifiers.filter((item) => stated.split(' ').includes(item));
  const qualified = found.filter((item) => item !== 'exact');
  const [only] = qualified;
  if (only === undefined) return 'exact';
  if (rows === 1) return only;
  if (qualified.every((item) => item === 'over' || item === 'at-least')) return 'at-least';
  return qualified.every((item) => item === 'under' || item === 'up-to') ? 'up-to' : 'about';
}

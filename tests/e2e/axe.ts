import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that look at colours: they take longer than all others. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Which rules axe applies: all that stand for WCAG, or those on colours, or the others. */
type Rules = 'all' | 'colours' | 'structure';

declare global {
  var axe: { run(within: string, options: object): Promise<AxeResults> } | undefined;
}

/** The violations that axe finds, one line per element; drawings at sizes that are not shown are left out. */
export async function axe(page: Page, within = 'html', rules: Rules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ rules, within }) => {
      // Hidden drawings are half of the page's elements, and axe would only count them.
      for (const drawing of document.querySelectorAll('.drawing > *'))
        if (getComputedStyle(drawing).display === 'none') drawing.remove();
      const options = { ...rules, resultTypes: ['violations'], elementRef: false };
      const results = await globalThis.axe?.run(within, options);
      return (results?.violations ?? []).flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
      );
    },
    { rules: optionsOf(rules), within }
  );
}

/** The violations of a page's colours, which are all that can differ between light and dark. */
export function axeColours(page: Page, within = 'html'): Promise<string[]> {
  return axe(page, within, 'colours');
}

function optionsOf(rules: Rules): object {
  if (rules === 'colours') return { runOnly: ofColours };
  const off = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]));
  return { runOnly: tags, rules: rules === 'structure' ? off : {} };
}

/**
 * The violations that axe finds in light and in dark mode, of a page in light mode without animations: a colour in
 * transition is neither.
 */
export async function axeInBoth(page: Page, within = 'html'): Promise<{ light: string[]; dark: string[] }> {
  const light = await axe(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeColours(page, within);
  await page.emulateMedia({ colorScheme: 'light' });
  return { light, dark };
}

/** The result for a page without violations. */
export const faultless = { light: [], dark: [] };

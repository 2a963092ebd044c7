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

/**
 * What axe finds wrong with a page as it stands, one line an element; drawings at sizes that are not shown are left out.
 */
export async function axe(page: Page, within = 'html', rules: Rules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ rules, within }) => {
      // They are hidden from all, and half of the page's elements: axe would only count them.
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

/** What axe finds wrong with the colours of a page. Of what it looked at in the light, nothing else changes in the dark. */
export function axeColours(page: Page, within = 'html'): Promise<string[]> {
  return axe(page, within, 'colours');
}

function optionsOf(rules: Rules): object {
  if (rules === 'colours') return { runOnly: ofColours };
  const off = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]));
  return { runOnly: tags, rules: rules === 'structure' ? off : {} };
}

/** What axe finds in the light and in the dark, of a page that stands in the light and moves nothing: a colour on its way is neither. */
export async function axeInBoth(page: Page, within = 'html'): Promise<{ light: string[]; dark: string[] }> {
  const light = await axe(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeColours(page, within);
  await page.emulateMedia({ colorScheme: 'light' });
  return { light, dark };
}

/** What a page without a fault gives. */
export const faultless = { light: [], dark: [] };

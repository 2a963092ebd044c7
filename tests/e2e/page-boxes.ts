import type { Page } from 'playwright';

/** Elements that are wider than the window, or clipped where they should be whole. */
export function boxFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const name = (element: Element) =>
      `${element.closest('article, .tile')?.id ?? ''} ${element.localName}.${[...element.classList].filter((one) => !one.startsWith('svelte-')).join('.')} "${element.textContent?.trim().slice(0, 40)}"`;
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth - root.clientWidth} wider than the window`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element instanceof SVGElement || element.closest('.hidden, svg')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const scrolls = element.closest('.scroll, pre, fieldset, [data-panel="sources"]');
      if (box.right > root.clientWidth + 1 && !scrolls) faults.push(`${name(element)} leaves the window`);
      if (box.left < -1 && !scrolls && position !== 'absolute')
        faults.push(`${name(element)} leaves the window to the left`);
      const clamped = getComputedStyle(element).webkitLineClamp !== 'none';
      const hides = (overflow: string) => ['hidden', 'clip'].includes(overflow);
      if (hides(overflowX) && element.scrollWidth > element.clientWidth + 1 && !clamped)
        faults.push(`${name(element)} is cut across`);
      if (hides(overflowY) && element.scrollHeight > element.clientHeight + 1 && !clamped)
        faults.push(`${name(element)} is cut below`);
    }
    return faults;
  });
}

/** Controls that are smaller than 24 pixels, or, among filters on a phone, than 44; links within text do not count. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const controls = 'button, summary, input, header a, nav a, .tile a';
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      const target = control.closest('label') ?? control;
      const { width, height } = control.matches('[type="range"]')
        ? thumb(control as HTMLInputElement)
        : target.getBoundingClientRect();
      if (width === 0) continue;
      const least = innerWidth <= 700 && control.closest('.filters') ? 44 : 24;
      const inText =
        control.localName === 'a' &&
        control.parentElement?.textContent?.trim() !== control.textContent?.trim();
      if (height < least - 1 || (width < least - 1 && !inText))
        faults.push(
          `${control.localName}.${control.className} "${(target.textContent?.trim() || control.getAttribute('aria-label') || '').slice(0, 30)}": ${width.toFixed(0)} × ${height.toFixed(0)}`
        );
    }
    return faults;

    /** The area of a slider that responds to a finger: its thumb, found point by point. */
    function thumb(slider: HTMLInputElement) {
      const box = slider.getBoundingClientRect();
      if (box.width === 0) return { width: 0, height: 0 };
      slider.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = slider.getBoundingClientRect();
      const hit = (x: number, y: number) => document.elementFromPoint(x, y) === slider;
      const count = (from: number, to: number, test: (at: number) => boolean) => {
        let hits = 0;
        for (let at = Math.floor(from); at < to; at += 1) if (test(at)) hits += 1;
        return hits;
      };
      const middle = (top + bottom) / 2;
      const width = count(left - 24, right + 24, (x) => hit(x, middle));
      let centre = left;
      for (let x = left - 24; x < right + 24; x += 1) if (hit(x, middle)) centre = x - width / 2;
      return { width, height: count(middle - 40, middle + 40, (y) => hit(centre, y)) };
    }
  });
}

/** Parts of figures with clipped sides: a figure that is skipped while out of view is painted only within its box. */
export function cutParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    for (const figure of document.querySelectorAll('article.figure')) {
      const { contentVisibility, overflowClipMargin } = getComputedStyle(figure);
      if (contentVisibility !== 'auto') continue;
      const spare = parseFloat(/[\d.]+px/.exec(overflowClipMargin)?.[0] ?? '0');
      const edge = figure.getBoundingClientRect();
      for (const part of figure.querySelectorAll<HTMLElement>('*')) {
        const { left, right, width } = part.getBoundingClientRect();
        const over = Math.max(edge.left - left, right - edge.right) - spare;
        if (width > 0 && over > 1 && !part.closest('svg, .hidden, .scroll'))
          faults.add(`${part.localName}.${part.className} by ${Math.round(over)}`);
      }
    }
    return [...faults];
  });
}

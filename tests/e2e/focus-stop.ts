import type { Page } from 'playwright';

/** The focused element after a Tab, and how visible the focus is. */
export interface FocusStop {
  /** A selector such as "a.brand" or "div.drawing". */
  readonly kind: string;
  /** The chart whose drawing, tab or link has the focus; '' outside charts. */
  readonly chart: string;
  readonly drawing: boolean;
  /** Width of the focus ring in pixels; 0 where there is none. */
  readonly ring: number;
  /** Sides of the ring that an ancestor clips. */
  readonly cut: string;
  /** The share of the element that is in the window and not under the filter bar. */
  readonly seen: number;
}

/** Reads the focused element; undefined where there is none. */
export function focusStop(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const style = getComputedStyle(element);
    const ring = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    const reach = ring + parseFloat(style.outlineOffset);
    const box = element.getBoundingClientRect();
    const cut = new Set<string>();
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      if (outer === document.documentElement || outer === document.body) continue;
      const { overflowX, overflowY, contentVisibility, contain, overflowClipMargin } =
        getComputedStyle(outer);
      const painted = contentVisibility === 'auto' || /paint|strict|content/.test(contain);
      const spare = painted ? parseFloat(/[\d.]+px/.exec(overflowClipMargin)?.[0] ?? '0') : 0;
      const edge = outer.getBoundingClientRect();
      const far = reach - spare;
      const past = { left: edge.left - box.left + far, right: box.right + far - edge.right };
      const over = { top: edge.top - box.top + far, bottom: box.bottom + far - edge.bottom };
      if (painted || overflowX !== 'visible')
        for (const [side, by] of Object.entries(past)) if (by > 0.5) cut.add(side);
      if (painted || overflowY !== 'visible')
        for (const [side, by] of Object.entries(over)) if (by > 0.5) cut.add(side);
    }
    const bar = document.querySelector('.filters');
    const barBox = bar && !bar.contains(element) ? bar.getBoundingClientRect() : undefined;
    const covers = barBox && ['fixed', 'sticky'].includes(getComputedStyle(bar as Element).position);
    const inBar = covers && barBox.left <= box.left && barBox.right >= box.right;
    const [from, to] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const hidden = inBar ? Math.max(0, Math.min(to, barBox.bottom) - Math.max(from, barBox.top)) : 0;
    return {
      kind: `${element.localName}${[...element.classList]
        .filter((name) => !name.startsWith('svelte-'))
        .map((name) => `.${name}`)
        .join('')}`,
      chart: element.closest('article')?.id ?? '',
      drawing: element.matches('.drawing'),
      ring,
      cut: [...cut].join(' '),
      seen: Math.max(0, to - from - hidden) / Math.max(1, box.height)
    };
  });
}

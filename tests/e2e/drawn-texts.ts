import type { Page } from 'playwright';

/** Labels that collide with labels or marks, and labels that leave their drawing, in all shown drawings. */
export interface LabelFaults {
  readonly drawings: number;
  readonly texts: number;
  readonly faults: readonly string[];
}

/**
 * Measures every text of every shown drawing: two may overlap by 1 pixel, one may leave its drawing by 2. Widths are
 * measured by the advance of the letters, heights by their ink, since the boxes of consecutive lines touch.
 */
export function labelFaults(page: Page): Promise<LabelFaults> {
  return page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    const faults: string[] = [];
    let drawings = 0;
    let texts = 0;
    for (const svg of document.querySelectorAll<SVGSVGElement>('.drawing svg')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      drawings += 1;
      const id = svg.closest('article')?.id ?? '';
      const labels = [...svg.querySelectorAll('text')].filter((text) => text.textContent?.trim()).map(inkOf);
      const dots = [...svg.querySelectorAll('[data-k] circle:not([opacity])')].map((dot) =>
        dot.getBoundingClientRect()
      );
      texts += labels.length;
      labels.forEach((one, index) => {
        const over = Math.max(
          frame.left - one.left,
          one.right - frame.right,
          frame.top - one.top,
          one.bottom - frame.bottom
        );
        if (over > 2) faults.push(`${id}: "${one.text}" leaves its drawing by ${over.toFixed(1)}`);
        for (const other of labels.slice(index + 1))
          if (collide(one, other)) faults.push(`${id}: "${one.text}" and "${other.text}" overlap`);
        if (dots.some((dot) => collide(one, dot))) faults.push(`${id}: "${one.text}" lies on a mark`);
      });
    }
    return { drawings, texts, faults };

    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
    function collide(one: Box, other: Box) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 1;
    }

    function inkOf(label: SVGTextElement) {
      const text = label.textContent?.trim() ?? '';
      const { left, right } = label.getBoundingClientRect();
      const matrix = label.getScreenCTM();
      const baseline = label.getStartPositionOfChar(0).matrixTransform(matrix ?? undefined).y;
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(label);
      if (pen) pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = pen?.measureText(text);
      const scale = matrix?.d ?? 1;
      return {
        text,
        left,
        right,
        top: baseline - (ink?.actualBoundingBoxAscent ?? 0) * scale,
        bottom: baseline + (ink?.actualBoundingBoxDescent ?? 0) * scale
      };
    }
  });
}

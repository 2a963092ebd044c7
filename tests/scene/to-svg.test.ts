import { describe, expect, test } from 'vitest';
import { toSvg } from '$lib/scene/to-svg';

const svg = (inside: string) =>
  `<svg viewBox="0 0 360 290" aria-hidden="true" focusable="false">${inside}</svg>`;
const inside = (markup: string) =>
  toSvg(`<div class="lc-root-container scene">${svg(markup)}</div>`).replace(/^<svg[^>]*>|<\/svg>$/g, '');

describe('the text of a drawing', () => {
  test('is its <svg> alone, without what stands around it', () => {
    expect(toSvg(`<!--[--><div class="scene" style="width: 360px">${svg('')}</div><!--]-->`)).toBe(svg(''));
  });

  test('loses comments and the ends of shapes', () => {
    expect(inside('<!--[--><g data-k="1"><!----></g><!--]-->')).toBe('<g data-k="1"></g>');
    expect(inside('<path d="M0,0"></path><line x1="1"></line>')).toBe('<path d="M0,0"/><line x1="1"/>');
    expect(inside('<circle r="1"></circle><rect x="1"></rect>')).toBe('<circle r="1"/><rect x="1"/>');
  });

  test('leaves every figure as it is stated', () => {
    const words = '<text x="1">HK$1.255 billion<tspan>0.99 %</tspan>, 90.75 %</text>';
    expect(inside(words)).toBe(words);
  });

  test('keeps the words of its labels, an ampersand too', () => {
    expect(inside('<text>R&amp;D, 香港科學園</text>')).toBe('<text>R&amp;D, 香港科學園</text>');
  });

  test('is refused where there is none', () => {
    expect(() => toSvg('<div></div>')).toThrow('The markup holds no <svg>');
  });
});

test('the browser writes a no-break space as an entity, the server as a character: both become the same', () => {
  expect(inside('<text>70&nbsp;%</text>')).toBe(inside('<text>70\u00a0%</text>'));
});

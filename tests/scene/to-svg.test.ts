import { describe, expect, test } from 'vitest';
import { toSvg } from '$lib/scene/to-svg';

const around = (inside: string) =>
  `<div class="lc-root"><svg width="360" height="290" class="lc">${inside}</svg></div>`;
const inside = (markup: string) => toSvg(around(markup)).replace(/^<svg[^>]*>|<\/svg>$/g, '');

describe('a drawing alone', () => {
  test('has a viewBox in place of a size, and is hidden from readers, who have the words', () => {
    expect(toSvg(around(''))).toBe('<svg viewBox="0 0 360 290" aria-hidden="true" focusable="false"></svg>');
  });

  test('loses hooks for styles, comments, empty definitions and closing tags', () => {
    expect(inside('<!--[--><g class="a" style="b" role="c"><defs></defs><!----></g><!--]-->')).toBe('');
    expect(inside('<path d="M0,0"></path><line x1="1"></line>')).toBe('<path d="M0,0"/><line x1="1"/>');
  });

  test('loses groups that carry nothing, and keeps those that do, however they are nested', () => {
    expect(inside('<g><g data-k="1"><g><g></g><path d="M0,0"></path></g></g></g><g x="1"></g>')).toBe(
      '<g data-k="1"><path d="M0,0"/></g><g x="1"></g>'
    );
  });

  test('has coordinates in halves of a unit, and other numbers of one decimal', () => {
    expect(inside('<path d="M1.2345,-6.789L10,20.5" stroke-width="1.234"></path>')).toBe(
      '<path d="M1,-7L10,20.5" stroke-width="1.2"/>'
    );
    expect(inside('<circle cx="-0.04" cy="99.96"></circle>')).toBe('<circle cx="0" cy="100"/>');
  });

  test('leaves every figure as it is stated: a label is no coordinate', () => {
    expect(inside('<text x="1.234">1.13 %</text>')).toBe('<text x="1">1.13 %</text>');
    expect(inside('<text>HK$1.255 billion</text>')).toBe('<text>HK$1.255 billion</text>');
    expect(inside('<text><tspan>0.99 %</tspan>, 90.75 %</text>')).toBe(
      '<text><tspan>0.99 %</tspan>, 90.75 %</text>'
    );
  });

  test('keeps the words of its labels, an ampersand too', () => {
    expect(inside('<text>R&amp;D, 香港科學園</text>')).toBe('<text>R&amp;D, 香港科學園</text>');
  });

  test('is refused where there is none', () => {
    expect(() => toSvg('<div></div>')).toThrow('The mark component rendered no <svg>');
  });
});

test('the browser writes a no-break space as an entity, the server as a character: both become the same', () => {
  expect(inside('<text>70&nbsp;%</text>')).toBe(inside('<text>70\u00a0%</text>'));
});

import type { Qualifier } from '$lib/catalogue/generated/rows';
import { d } from './rounded';
import type { Shape } from './scene';
import { circle, path } from './shapes';

/**
 * The glyph of a qualifier: a dot; with a chevron up or down for a bound; hollow in a halo for "about".
 * @param paint a CSS colour. @param hollow for a figure of another source.
 */
export function qualifierGlyph(
  { x, y }: { readonly x: number; readonly y: number },
  qualifier: Qualifier,
  paint: string,
  radius: number,
  hollow = false
): Shape[] {
  const about = qualifier === 'about';
  const wing = radius * 1.25;
  const tip = radius + 5.2;
  const chevron = { fill: 'none', stroke: paint, strokeWidth: 1.6 };
  const shapes: Shape[] = about ? [circle(x, y, radius * 2.1, { fill: paint, opacity: 0.2 })] : [];
  if (about || hollow)
    shapes.push(circle(x, y, radius, { fill: 'var(--paper)', stroke: paint, strokeWidth: 1.6 }));
  else shapes.push(circle(x, y, radius + 0.5, { fill: paint }));
  if (qualifier === 'over' || qualifier === 'at-least') {
    const foot = y - tip + wing * 0.8;
    shapes.push(path(d`M${x - wing},${foot}L${x},${y - tip}L${x + wing},${foot}`, chevron));
  } else if (qualifier === 'under' || qualifier === 'up-to') {
    const head = y + tip - wing * 0.8;
    shapes.push(path(d`M${x - wing},${head}L${x},${y + tip}L${x + wing},${head}`, chevron));
  }
  return shapes;
}

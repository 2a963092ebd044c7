/** The height of the drawing that barPath fills; its width is the number of bars. */
const height = 100;

/**
 * Bars side by side as one SVG path in a drawing of `bars` by 100, which is stretched to its place. A bar that is not
 * empty is at least a hundredth high, so that one row among thousands is visible.
 * @param most the count that fills the whole height.
 */
export function barPath(counts: ArrayLike<number>, bars: number, most: number): string {
  let path = '';
  for (let bar = 0; bar < bars; bar++) {
    const count = counts[bar] ?? 0;
    if (count === 0) continue;
    const top = height - Math.max(1, (count / (most || 1)) * height);
    path += `M${bar + 0.08},${height}V${Math.round(top * 100) / 100}H${bar + 0.92}V${height}Z`;
  }
  return path;
}

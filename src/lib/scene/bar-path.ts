/** The height of the drawing that barPath fills; its width is the count of bars. */
const height = 100;

/**
 * Bars side by side as one SVG path in a drawing of `counts.length` by 100, that is stretched to its place. A bar with
 * anything in it is at least a hundredth high, so that one row among thousands can be seen.
 * @param most what fills the whole height.
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

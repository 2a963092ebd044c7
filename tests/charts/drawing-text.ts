/** The text of a drawing for a golden file: one element per line, so that a difference names its element. */
export function drawingText(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

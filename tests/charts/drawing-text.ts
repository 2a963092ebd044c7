/** A drawing as it is kept in a file: one element a line, so that a difference names its element. */
export function drawingText(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

/**
 * Inserts the table and the sources of a figure into the page. They arrive as the text of <noscript>: parsing them is
 * half the work of opening a page, and few visitors open them all. A second call does nothing.
 */
export function expandNoscript(figure: Element | null): void {
  for (const { parentElement: panel, textContent } of figure?.querySelectorAll('.panel > noscript') ?? [])
    if (panel) panel.innerHTML = textContent;
}

/**
 * Puts the table and the sources of a figure into its page. They arrive as the text of <noscript>: parsing them is half
 * the work of opening a page, and few readers open them all. Calling it again does nothing.
 */
export function unpack(figure: Element | null): void {
  for (const packed of figure?.querySelectorAll('.panel > noscript') ?? []) {
    const panel = packed.parentElement;
    if (panel) panel.innerHTML = packed.textContent;
  }
}

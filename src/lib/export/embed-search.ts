/** The search of an embed's address for a view in a theme, and the same as attributes of the web component. */
export function embedSearch(
  view: string,
  theme: 'auto' | 'light' | 'dark'
): { search: string; attributes: Record<string, string> } {
  const parameters = new URLSearchParams(view);
  if (theme !== 'auto') parameters.set('theme', theme);
  // Commas separate places and need no escaping.
  const search = parameters.size > 0 ? `?${String(parameters).replaceAll('%2C', ',')}` : '';
  return { search, attributes: Object.fromEntries(parameters) };
}

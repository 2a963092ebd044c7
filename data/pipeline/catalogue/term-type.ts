/** The name of the generated union of a kind's slugs: `EntitySlug`, `CategorySlug`, `Dimension`, `SourceKind`, … */
export function termType(kind: string): string {
  const name = kind
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return kind === 'entity' || kind === 'category' ? `${name}Slug` : name;
}

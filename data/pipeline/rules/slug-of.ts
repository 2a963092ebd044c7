/** The slug of a name as a source words it: "E-commerce & direct-to-consumer" → "e-commerce-direct-to-consumer". */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

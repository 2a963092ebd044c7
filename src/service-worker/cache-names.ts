/** The names of what is kept: pages by the version of the site, files beyond it, as their names tell their contents. */
export function cacheNames(version: string): {
  readonly pages: string;
  readonly files: string;
  readonly isOurs: (name: string) => boolean;
} {
  const ours = 'innoscope-';
  return { pages: `${ours}pages-${version}`, files: `${ours}files`, isOurs: (name) => name.startsWith(ours) };
}

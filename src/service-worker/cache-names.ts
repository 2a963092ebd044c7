/** The names of the caches. Pages are cached per version of the site; files beyond it, since their names contain a hash. */
export function cacheNames(version: string): {
  readonly pages: string;
  readonly files: string;
  readonly isOurs: (name: string) => boolean;
} {
  const ours = 'innoscope-';
  return { pages: `${ours}pages-${version}`, files: `${ours}files`, isOurs: (name) => name.startsWith(ours) };
}

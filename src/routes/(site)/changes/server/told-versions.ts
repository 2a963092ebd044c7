import type { SourceRow } from '$lib/catalogue/generated/rows';
import { versions } from '$lib/catalogue/generated/versions';
import { versionWords, type ChangeWords, type VersionWords } from '$lib/captions/version-words';
import type { Locale } from '$lib/format/locale';
import { evidence } from '../../data/server/evidence';
import { said, type Said } from '../../data/server/said';

/** A document that a change names; the id is '' where the tables no longer have it. */
export interface ToldSource {
  readonly id: string;
  readonly title: Said;
}

/** A change with the titles of its documents. */
export interface ToldChange extends Omit<ChangeWords, 'source' | 'sourceBefore' | 'reason'> {
  readonly source: ToldSource;
  readonly sourceBefore: ToldSource | undefined;
  readonly reason: Said | undefined;
}

/** A version in words, for the page and the feed. */
export interface ToldVersion extends Omit<VersionWords, 'kinds'> {
  readonly kinds: readonly {
    readonly kind: ChangeWords['kind'];
    readonly changes: readonly ToldChange[];
    readonly more: string;
  }[];
}

/** Every released version in words, newest first; for prerendering. */
export async function toldVersions(locale: Locale): Promise<ToldVersion[]> {
  const { sourceOf } = await evidence();
  return versions.map((version) => {
    const { kinds, ...words } = versionWords(version, locale);
    return {
      ...words,
      kinds: kinds.map(({ changes, ...kind }) => ({
        ...kind,
        changes: changes.map((change) => toldChange(change, sourceOf, locale))
      }))
    };
  });
}

function toldChange(
  { source, sourceBefore, reason, ...change }: ChangeWords,
  sourceOf: ReadonlyMap<string, SourceRow>,
  locale: Locale
): ToldChange {
  const told = (id: string): ToldSource => {
    const found = sourceOf.get(id);
    return found
      ? { id, title: said(found.title, found.language, locale) }
      : { id: '', title: said(id, 'en', locale) };
  };
  return {
    ...change,
    source: told(source),
    sourceBefore: sourceBefore ? told(sourceBefore) : undefined,
    reason: reason ? said(reason, 'en', locale) : undefined
  };
}

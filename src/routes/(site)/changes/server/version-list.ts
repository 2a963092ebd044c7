import type { SourceRow } from '$lib/catalogue/generated/rows';
import { versions } from '$lib/catalogue/generated/versions';
import { versionWords, type ChangeWords, type VersionWords } from '$lib/captions/version-words';
import type { Locale } from '$lib/format/locale';
import { evidence } from '../../data/server/evidence';
import { textIn, type LanguageText } from '../../data/server/text-in-language';

/** A document that a change names; the id is '' where the tables no longer have it. */
export interface NamedSource {
  readonly id: string;
  readonly title: LanguageText;
}

/** A change with the titles of its documents. */
export interface ListedChange extends Omit<ChangeWords, 'source' | 'sourceBefore' | 'reason'> {
  readonly source: NamedSource;
  readonly sourceBefore: NamedSource | undefined;
  readonly reason: LanguageText | undefined;
}

/** A version in words, for the page and the feed. */
export interface ListedVersion extends Omit<VersionWords, 'kinds'> {
  readonly kinds: readonly {
    readonly kind: ChangeWords['kind'];
    readonly changes: readonly ListedChange[];
    readonly more: string;
  }[];
}

/** Every released version in words, newest first; for prerendering. */
export async function versionList(locale: Locale): Promise<ListedVersion[]> {
  const { sourceOf } = await evidence();
  return versions.map((version) => {
    const { kinds, ...words } = versionWords(version, locale);
    return {
      ...words,
      kinds: kinds.map(({ changes, ...kind }) => ({
        ...kind,
        changes: changes.map((change) => listedChange(change, sourceOf, locale))
      }))
    };
  });
}

function listedChange(
  { source, sourceBefore, reason, ...change }: ChangeWords,
  sourceOf: ReadonlyMap<string, SourceRow>,
  locale: Locale
): ListedChange {
  const namedSource = (id: string): NamedSource => {
    const found = sourceOf.get(id);
    return found
      ? { id, title: textIn(found.title, found.language, locale) }
      : { id: '', title: textIn(id, 'en', locale) };
  };
  return {
    ...change,
    source: namedSource(source),
    sourceBefore: sourceBefore ? namedSource(sourceBefore) : undefined,
    reason: reason ? textIn(reason, 'en', locale) : undefined
  };
}

import type { EntitySlug, SeriesId } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';

/** A word of the glossary. Its name and its text are the messages glossary_<id>_name and _text. */
export interface GlossaryTerm {
  /** The fragment of its address, /glossary/#<id>, so it never changes. */
  readonly id: string;
  /** The forms in which texts use it: they lead to the glossary. Plurals are forms of their own. */
  readonly words: Readonly<Record<Locale, readonly string[]>>;
  /** Series whose figures are about it. */
  readonly series?: readonly SeriesId[];
  /** Ids of charts. */
  readonly charts?: readonly string[];
  readonly places?: readonly EntitySlug[];
  /** Other pages, below the root of a language. */
  readonly pages?: readonly string[];
  /** Documents that state the dated facts of its text. */
  readonly sources?: readonly string[];
}

import type { Locale } from '$lib/format/locale';
import { languages } from './locales';
import { loadMessages, messagesOf, type Words } from './messages';

/** Every message by its key. */
export type MessageKey = keyof Words;

/** What a message may be given: texts that are already written in its language, and plain numbers. */
export type Inputs = Readonly<Record<string, string | number>>;

/** Each message has inputs of its own; a key that is built from an id can only be looked up as one of them. */
type Messages = Readonly<Record<string, ((inputs: Inputs) => string) | undefined>>;

// Pages are written in every language; a browser shows one, and loads that one's words before the parts that speak.
if (import.meta.env.SSR) await Promise.all(languages.map(({ locale }) => loadMessages(locale)));

/**
 * A message in a language. Keys of charts are built from their ids, so the key may be a plain string;
 * they are written small, whatever the case of the id, since the compiler escapes capitals.
 * @throws RangeError where there is no such message, or where its group was not loaded: nothing is shown untranslated.
 */
export function t(key: MessageKey | (string & {}), locale: Locale, inputs: Inputs = {}): string {
  const message = (messagesOf(locale) as unknown as Messages)[key.toLowerCase()];
  if (!message)
    throw new RangeError(
      `No message ${key} in ${locale}: add it to src/lib/i18n/messages in every language, or load its group of words first`
    );
  return message(inputs);
}

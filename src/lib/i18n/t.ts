import type { Locale } from '$lib/format/locale';
import { languages } from './locales';
import { loadMessages, messagesOf, type Messages } from './messages';

/** Every message by its key. */
export type MessageKey = keyof Messages;

/** What a message may be given: texts that are already written in its language, and plain numbers. */
export type Inputs = Readonly<Record<string, string | number>>;

/** The inputs of one message, by the names in its text. */
export type InputsOf<Key extends MessageKey> = Messages[Key] extends (inputs: infer Named) => string
  ? { readonly [Name in keyof Named]: string | number }
  : never;

/** A message without inputs is asked for without them; another needs every one. */
type Given<Key extends MessageKey> = keyof InputsOf<Key> extends never ? [] : [inputs: InputsOf<Key>];

/** A message whose key is only known while the page is made. */
type AnyMessage = (inputs: Inputs) => string;

// Pages are written in every language; a browser shows one, and loads that one's messages before the parts that need them.
if (import.meta.env.SSR) await Promise.all(languages.map(({ locale }) => loadMessages(locale)));

/**
 * A message in a language. The compiler knows its key and its inputs.
 * @throws RangeError where its group of messages was not loaded: nothing is shown untranslated.
 */
export function t<Key extends MessageKey>(key: Key, locale: Locale, ...[inputs]: Given<Key>): string {
  return tById(key, locale, inputs);
}

/**
 * A message whose key is built from an id of the data, such as that of a chart: the tests over the registries hold that every one
 * is there. Keys are lower case whatever the id is, since the compiler of the messages escapes capitals.
 * @throws RangeError where there is no such message, or where its group was not loaded.
 */
export function tById(key: string, locale: Locale, inputs: Inputs = {}): string {
  const message = (messagesOf(locale) as Readonly<Record<string, AnyMessage | undefined>>)[key.toLowerCase()];
  if (!message)
    throw new RangeError(
      `No message ${key} in ${locale}: add it to src/lib/i18n/messages in every language, or load its group of messages first`
    );
  return message(inputs);
}

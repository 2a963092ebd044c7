import type { Locale } from '$lib/format/locale';
import { languages } from './locales';
import { loadMessages, messagesOf, type Messages } from './messages';

/** The keys of all messages. */
export type MessageKey = keyof Messages;

/** The inputs of a message: texts in its language, and plain numbers. */
export type Inputs = Readonly<Record<string, string | number>>;

/** The inputs of one message, by the names in its text. */
export type InputsOf<Key extends MessageKey> = Messages[Key] extends (inputs: infer Named) => string
  ? { readonly [Name in keyof Named]: string | number }
  : never;

/** No argument for a message without inputs; otherwise all of its inputs. */
type Given<Key extends MessageKey> = keyof InputsOf<Key> extends never ? [] : [inputs: InputsOf<Key>];

/** A message whose key is known only at run time. */
type AnyMessage = (inputs: Inputs) => string;

// The server writes pages in every language. A browser shows one, and loads its messages before the parts that need them.
if (import.meta.env.SSR) await Promise.all(languages.map(({ locale }) => loadMessages(locale)));

/**
 * A message in a language. The compiler checks its key and its inputs.
 * @throws RangeError where its group of messages was not loaded, so that nothing is shown untranslated.
 */
export function t<Key extends MessageKey>(key: Key, locale: Locale, ...[inputs]: Given<Key>): string {
  return tById(key, locale, inputs);
}

/**
 * A message whose key is built of an id of the data, such as that of a chart. Tests over the registries check that
 * every such message exists. Keys are lower case whatever the id is, since the message compiler escapes capitals.
 * @throws RangeError where there is no such message, or its group was not loaded.
 */
export function tById(key: string, locale: Locale, inputs: Inputs = {}): string {
  const message = (messagesOf(locale) as Readonly<Record<string, AnyMessage | undefined>>)[key.toLowerCase()];
  if (!message)
    throw new RangeError(
      `No message ${key} in ${locale}: add it to src/lib/i18n/messages in every language, or load its group of messages first`
    );
  return message(inputs);
}

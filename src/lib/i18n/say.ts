import type { Locale } from '$lib/format/locale';
import * as messages from './paraglide/messages/_index.js';

/** Every message by its key. */
export type MessageKey = keyof typeof messages;

/** What a message may be given: texts that are already written in its language, and plain numbers. */
export type Inputs = Readonly<Record<string, string | number>>;

type Message = (inputs: Inputs, options: { locale: Locale }) => string;

/** Each message has inputs of its own; a key that is built from an id can only be looked up as one of them. */
const all = messages as unknown as Readonly<Record<string, Message | undefined>>;

/**
 * A message in a language. Keys of charts are built from their ids, so the key may be a plain string.
 * @throws RangeError where there is no such message: nothing is shown untranslated.
 */
export function say(key: MessageKey | (string & {}), locale: Locale, inputs: Inputs = {}): string {
  const message = all[key];
  if (!message) throw new RangeError(`No message ${key}: add it to src/lib/i18n/messages in every language`);
  return message(inputs, { locale });
}

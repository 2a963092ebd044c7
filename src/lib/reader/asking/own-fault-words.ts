import type { Locale } from '$lib/format/locale';
import { say } from '$lib/i18n/say';
import { DataFault } from '$lib/own-data/data-fault';
import { faultWords, type FaultWords } from './fault-words';

/** What is wrong with a reader's file, and what to do, in a language. */
export function ownFaultWords(error: unknown, file: string, locale: Locale): FaultWords {
  if (error instanceof DataFault)
    return { title: say(`own_fault_${error.code}`, locale, { file, ...error.inputs }), detail: '' };
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { title: say('own_fault_quota', locale), detail: '' };
  return faultWords(error, locale);
}

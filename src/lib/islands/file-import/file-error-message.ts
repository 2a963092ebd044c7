import type { Locale } from '$lib/format/locale';
import { say } from '$lib/i18n/t';
import { DataFault } from '$lib/local-files/file-error';
import { faultWords, type FaultWords } from '../sql-console/error-message';

/** What is wrong with a reader's file, and what to do, in a language. */
export function ownFaultWords(error: unknown, file: string, locale: Locale): FaultWords {
  if (error instanceof DataFault)
    return { title: say(`own_fault_${error.code}`, locale, { file, ...error.inputs }), detail: '' };
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { title: say('own_fault_quota', locale), detail: '' };
  return faultWords(error, locale);
}

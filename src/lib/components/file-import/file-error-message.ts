import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';
import { FileError } from '$lib/local-files/file-error';
import { errorMessage, type ErrorMessage } from '$lib/captions/error-message';

/** What is wrong with a file, and what to do, in a language. */
export function fileErrorMessage(error: unknown, file: string, locale: Locale): ErrorMessage {
  if (error instanceof FileError)
    return { title: tById(`local_error_${error.code}`, locale, { file, ...error.inputs }), detail: '' };
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { title: t('local_error_quota', locale), detail: '' };
  return errorMessage(error, locale);
}

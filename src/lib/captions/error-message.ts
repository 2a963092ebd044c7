import { LoadError, StartError } from '$lib/query/engine/errors';
import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';
import { RefusedError } from '$lib/query/ad-hoc/refused-error';

/** An error in words: what it means, and the engine's English detail where that says more. */
export interface ErrorMessage {
  readonly title: string;
  readonly detail: string;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^Parser Error/, 'parser'],
  [/^Catalog Error/, 'catalog'],
  [/^Binder Error/, 'binder'],
  [/^(?:Conversion|Cast) Error/, 'conversion'],
  [/^Out of Range/, 'range'],
  [/^Out of Memory/, 'memory'],
  [/memory/i, 'memory']
];

/** The words of an engine error in a language. */
export function errorMessage(error: unknown, locale: Locale): ErrorMessage {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof RefusedError) {
    return {
      title: t(`console_refused_${error.refusal}`, locale),
      detail: detail.startsWith('refused: ') ? '' : firstLines(detail)
    };
  }
  if (error instanceof StartError) return { title: t('console_error_start', locale), detail: error.wrong };
  if (error instanceof LoadError)
    return { title: t('console_error_load', locale, { table: error.file }), detail };
  const kind = kinds.find(([words]) => words.test(detail))?.[1] ?? 'other';
  return { title: tById(`console_error_${kind}`, locale), detail: firstLines(detail) };
}

/** The later lines recommend extensions and settings that are locked here. */
function firstLines(detail: string): string {
  return (detail.split(/\n(?:Please try|Alternatively|LINE \d)/)[0] ?? detail).trim();
}

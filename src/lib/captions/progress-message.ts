import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { t } from '$lib/i18n/t';
import type { Progress } from '$lib/query/engine/engine';

/** What the engine is doing, in words, and how far it is, from 0 to 1; undefined where that is unknown. */
export function progressMessage(
  progress: Progress | undefined,
  locale: Locale
): { readonly text: string; readonly share: number | undefined } {
  if (progress?.step === 'starting') {
    const megabytes = (bytes: number) => formatNumber(Math.round(bytes / 1e6), locale);
    const { bytes, total } = progress;
    return {
      text: t('engine_starting', locale, { done: megabytes(bytes), total: megabytes(total) }),
      share: bytes / total
    };
  }
  if (progress?.step === 'loading') {
    const { table, rows, total } = progress;
    return { text: t('engine_loading', locale, { table }), share: total > 0 ? rows / total : undefined };
  }
  return { text: t('engine_running', locale), share: undefined };
}

import type { ExportSource, ExportModel } from '$lib/captions/export-model';
import { sourceFrom } from '$lib/i18n/source-from';
import { t } from '$lib/i18n/t';

/**
 * The documents of a view, one per line with its address: at most `most`, those of the newest figures first; a last
 * line counts the rest. A view of register rows names no document before others.
 */
export function sourceLines({ rows, sources, locale, own }: ExportModel, most: number): string[] {
  const newest = [...rows].sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : 0));
  const stating = newest.flatMap(({ source }) => source ?? []);
  if (stating.length === 0) {
    if (own) return [own.source];
    return sources.length > 0 ? [t('share_register_sources', locale, { count: sources.length })] : [];
  }
  const inOrder = [...new Map([...stating, ...sources].map((source) => [keyOf(source), source])).values()];
  const named = inOrder.slice(0, most).map((source) => `${sourceFrom(source, locale)} ${source.url}`);
  const left = inOrder.length - named.length;
  return left > 0 ? [...named, t('share_more_sources', locale, { count: left })] : named;
}

const keyOf = ({ url, title }: ExportSource) => `${url} ${title}`;

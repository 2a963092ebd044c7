import type { ExportModel } from '$lib/captions/export-model';
import type { ExportPart } from './export-rows';

/** The name of an exported file from slug, period, distinguishing parts and language: "park-companies-2002-2025-zh-Hant.csv". */
export function fileName(
  { id, years, currency, locale }: ExportModel,
  ending: string,
  { part = 'view', theme = 'light' }: { part?: ExportPart; theme?: 'light' | 'dark' } = {}
): string {
  const period = years ? [...new Set(years)].join('-') : '';
  const parts = [id, period, currency, part === 'all' && 'all', theme === 'dark' && 'dark', locale];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}

import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import type { ExportModel } from './export-model';

/** How a chart is described where its page is shared: the finding with its date and who publishes its figures. */
export function shareDescription({ locale, title, asAt, sources, own }: ExportModel): string {
  const { stop, space, comma } = punctuation[locale];
  const [first, ...others] = [...new Set(sources.map(({ publisher }) => publisher))];
  const publishers = [
    own?.source ?? first,
    !own && others.length > 0 && t('source_publishers_more', locale, { count: others.length })
  ];
  const source = publishers.filter(Boolean).join(space);
  return [title, source && [t('source_label', locale) + space + source, asAt].filter(Boolean).join(comma)]
    .filter(Boolean)
    .map((sentence) => sentence + stop)
    .join(space);
}

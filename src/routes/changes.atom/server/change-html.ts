import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { t, tById } from '$lib/i18n/t';
import type { Said } from '../../(site)/data/server/said';
import type { ToldChange, ToldSource, ToldVersion } from '../../(site)/changes/server/told-versions';
import { escaped } from './escaped';

/**
 * A version as HTML for the content of its entry: the same words as its page, every address absolute.
 * @param home where the language's pages are, ending in "/".
 */
export function changeHtml(version: ToldVersion, locale: Locale, home: string): string {
  const topics = version.topics.map(
    ({ topic, figures }) =>
      `<li>${link(`${home}data/series/#${topic}`, escaped(tById(`topic_${topic}`, locale)))}: ${formatNumber(figures, locale)}</li>`
  );
  const kinds = version.kinds.map(({ kind, changes, more }) =>
    [
      `<h3>${escaped(t(`changes_head_${kind}`, locale))}</h3>`,
      `<ul>${changes.map((change) => `<li>${changeOf(change, locale, home)}</li>`).join('')}</ul>`,
      more ? `<p>${escaped(more)}</p>` : ''
    ].join('')
  );
  const tables = version.tables.map((table) => `<li>${escaped(table)}</li>`);
  return [
    `<p>${escaped(version.summary)}</p>`,
    version.isFirst ? `<ul>${topics.join('')}</ul>` : '',
    ...kinds,
    tables.length > 0 ? `<h3>${escaped(t('changes_rows', locale))}</h3><ul>${tables.join('')}</ul>` : '',
    `<p>${link(`${home}changes/`, escaped(t('changes_title', locale)))}</p>`
  ].join('');
}

function changeOf(change: ToldChange, locale: Locale, home: string): string {
  const { series, what, figure, before, source, sourceBefore, reason } = change;
  const title = series.id
    ? link(`${home}data/series/${series.id}/`, escaped(series.title))
    : escaped(series.title);
  const was = sourceBefore
    ? ` ${escaped(t('changes_source_before', locale))} ${documentOf(sourceBefore, home)}`
    : '';
  return [
    `${title} · ${escaped(what)}`,
    `<strong>${escaped(figure)}</strong>${before ? ` (${escaped(before)})` : ''}`,
    `${escaped(t('changes_source', locale))} ${documentOf(source, home)}${was}`,
    ...(reason ? [`${escaped(t('changes_reason', locale))} ${saidHtml(reason)}`] : [])
  ].join('<br>');
}

function documentOf({ id, title }: ToldSource, home: string): string {
  return id ? link(`${home}data/sources/${id}/`, saidHtml(title)) : saidHtml(title);
}

function saidHtml({ text, lang }: Said): string {
  return lang ? `<span lang="${escaped(lang)}">${escaped(text)}</span>` : escaped(text);
}

function link(address: string, html: string): string {
  return `<a href="${escaped(address)}">${html}</a>`;
}

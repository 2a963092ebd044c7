import type { Language } from '$lib/i18n/locales';
import { t, tById } from '$lib/i18n/t';
import type { ListedVersion } from '../../(site)/changes/server/version-list';
import { changeHtml } from './change-html';
import { escapeXml } from '$lib/format/escape-xml';
import { permanentId } from './permanent-id';

/**
 * The feed of changes according to RFC 4287: one entry per version with its whole text, and absolute addresses.
 * @param versions newest first.
 * @param home root of the language's pages: an absolute address, ending in "/".
 */
export function atomFeed(
  versions: readonly ListedVersion[],
  { locale, tag }: Pick<Language, 'locale' | 'tag'>,
  home: string
): string {
  const [newest] = versions;
  const self = `${home}changes.atom`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">`,
    `<id>${permanentId(`changes ${tag}`)}</id>`,
    `<title>${escapeXml(t('changes_feed_title', locale))}</title>`,
    `<subtitle>${escapeXml(t('changes_intro', locale))}</subtitle>`,
    `<updated>${momentOf(newest?.day ?? '1970-01-01')}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${tag}" href="${escapeXml(`${home}changes/`)}"/>`,
    `<author><name>${escapeXml(t('site_name', locale))}</name><uri>${escapeXml(home)}</uri></author>`,
    `<rights>${escapeXml(t('licence', locale, { version: newest?.version ?? '–' }))}</rights>`,
    ...versions.map((version) => entryOf(version, { locale, tag }, home)),
    '</feed>'
  ];
  return `${lines.join('\n')}\n`;
}

function entryOf(version: ListedVersion, { locale, tag }: Pick<Language, 'locale' | 'tag'>, home: string) {
  const address = `${home}changes/#version-${version.version}`;
  const topics = [
    ...new Set(version.kinds.flatMap(({ changes }) => changes.map(({ topic }) => topic)))
  ].filter(Boolean);
  return [
    '<entry>',
    `<id>${permanentId(`changes ${tag} ${version.version}`)}</id>`,
    `<title>${escapeXml(version.title)}</title>`,
    `<updated>${momentOf(version.day)}</updated>`,
    `<published>${momentOf(version.day)}</published>`,
    `<link rel="alternate" type="text/html" hreflang="${tag}" href="${escapeXml(address)}"/>`,
    ...topics.map(
      (topic) =>
        `<category term="${escapeXml(topic)}" label="${escapeXml(tById(`topic_${topic}`, locale))}"/>`
    ),
    `<summary>${escapeXml(version.summary)}</summary>`,
    `<content type="html">${escapeXml(changeHtml(version, locale, home))}</content>`,
    '</entry>'
  ].join('\n');
}

/** A release has a day, a feed needs a time: noon UTC is that day in all time zones but those of a few islands. */
function momentOf(day: string): string {
  return `${day}T12:00:00Z`;
}

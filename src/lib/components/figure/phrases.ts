import type { Locale } from '$lib/format/locale';

/**
 * What a line break may not separate: figures and their units, qualifiers and money, the parts of a date, the
 * characters of a word.
 */
const held: readonly (readonly [before: RegExp, next: RegExp])[] = [
  [/\d$/, /^[萬億万亿元年月日家人個个間间項项輪轮級级位所座倍名比公平%\u00a0]/],
  [/[萬億万亿]$/, /^[萬億万亿元人家平公]/],
  [/\d[年月]$/, /^\d/],
  [/(幣|币|約|约|逾|至少|最多|第|至|由|\u00a0)$/, /^[\d逾約约港人第]/],
  [/[增升跌降減减]$/, /^至/],
  [/^/, /^[園园區区率數数額额者局署]$/],
  [
    /^(?![的由在有為为及中從从是佔占於于])\p{Script=Han}$/u,
    /^(?![的由在有為为及中從从是佔占於于])\p{Script=Han}$/u
  ],
  [/[\w@]$/, /^[\w@]/],
  [/[\p{Ps}\p{Pi}]$/u, /^/],
  [/^/, /^[\p{Pe}\p{Pf}\p{Po}]/u]
];

/**
 * Splits a title into pieces between which a line may break. Chinese breaks between words, so that no name or figure is
 * split; English stays whole.
 */
export function phrases(text: string, locale: Locale): string[] {
  // Browsers without Intl.Segmenter break lines by their own rules.
  if (locale === 'en' || !('Segmenter' in Intl)) return [text];
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const before = parts.at(-1);
    if (before !== undefined && held.some(([end, start]) => end.test(before) && start.test(segment)))
      parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

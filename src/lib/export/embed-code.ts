import { escapeXml } from '$lib/format/escape-xml';

/** The room that an embed is given until its script says how high it is: enough for most charts at this width. */
export const embedWidth = 720;
export const embedHeight = 620;

/**
 * The code by which a page of anybody shows a chart.
 * @param address of the embed, absolute.
 * @param title of the chart, for those who do not see the frame.
 * @param height that it is given until its script says better.
 */
export function embedCode(address: string, title: string, height: number = embedHeight): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border:0;width:100%"></iframe>`;
}

/** The code of the web component: the script once a page, the element where the chart stands. @param more attributes of it. */
export function componentCode(
  script: string,
  chart: string,
  lang: string,
  more: Readonly<Record<string, string>> = {}
): string {
  const attributes = Object.entries({ chart, lang, ...more }).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`
  );
  return `<script src="${escapeXml(script)}" async></script>\n<innoscope-chart${attributes.join('')}></innoscope-chart>`;
}

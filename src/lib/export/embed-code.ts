import { escapeXml } from '$lib/format/escape-xml';

/** The initial size of an embed until its script reports the height: enough for most charts at this width. */
export const embedWidth = 720;
export const embedHeight = 620;

/**
 * The code with which any page embeds a chart.
 * @param address of the embed, absolute.
 * @param title of the chart, for screen readers.
 * @param height of the frame until the script reports the real one.
 */
export function embedCode(address: string, title: string, height: number = embedHeight): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border:0;width:100%"></iframe>`;
}

/** The code of the web component: the script once per page, the element where the chart goes. @param more its attributes. */
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

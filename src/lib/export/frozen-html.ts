import { punctuation } from '$lib/format/punctuation';
import type { ChartFile } from '$lib/captions/chart-file';
import type { ExportRow, ExportModel } from '$lib/captions/export-model';
import { languages } from '$lib/i18n/locales';
import { sourceFrom } from '$lib/i18n/source-from';
import { t } from '$lib/i18n/t';
import { pictureOf } from './picture/picture';
import { themeColours, type Theme } from './picture/theme-colours';
import { escapeXml } from '$lib/format/escape-xml';

/** Widths of the pictures in CSS pixels. */
const widths = { narrow: 390, full: 1200 } as const;

/**
 * A chart as one HTML file that never changes: pictures for both themes and two widths, every statement with its
 * source, the data and the fonts. It has no script, and its content security policy forbids all requests.
 * @param fontFaces @font-face rules that use only data: addresses.
 */
export function frozenHtml(file: ChartFile, fontFaces: string): string {
  const [view] = file.views;
  if (!view) throw new RangeError('A frozen chart needs a view');
  const { exportModel, drawings } = view;
  const { locale, dataVersion: version, address } = exportModel;
  const pictures = (['narrow', 'full'] as const).flatMap((size) =>
    (['light', 'dark'] as const).map((theme) => {
      const drawing = drawings[size] ?? drawings.medium ?? '';
      const svg = pictureOf(exportModel, drawing, { width: widths[size], theme }).replace(
        /^<\?xml.*?\?>\n?/,
        ''
      );
      return `<div class="${size} ${theme}">${svg}</div>`;
    })
  );
  const data = JSON.stringify({ exportModel, points: file.points }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${languages.find((one) => one.locale === locale)?.tag ?? 'en-HK'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="innoscope-data-version" content="${version}">
<title>${escapeXml(exportModel.title)} · ${t('site_name', locale)}</title>
<style>${fontFaces}${styles()}</style>
</head>
<body>
<main>
${pictures.join('\n')}
<p>${escapeXml(t('chart_page_frozen_version', locale, { version, address: '' }))}<a href="${escapeXml(address)}">${escapeXml(address)}</a></p>
<details><summary>${t('tab_table', locale)}</summary>${tableOf(exportModel)}</details>
</main>
<script type="application/json" id="data">${data}</script>
</body>
</html>
`;
}

function styles(): string {
  const tokens = (theme: Theme) =>
    Object.entries(themeColours[theme])
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  return `:root{color-scheme:light dark;${tokens('light')}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 .9375rem/1.6 'Source Sans 3','PingFang HK','Noto Sans CJK HK',sans-serif}
main{max-width:75rem;margin:0 auto;padding-bottom:2rem}
main>p,details{margin:.5rem 1rem}svg{display:block;width:100%;height:auto}a{color:var(--accent);overflow-wrap:anywhere}
details{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--hairline);text-align:left;vertical-align:top}
td.number{text-align:right;white-space:nowrap}tbody th{font-weight:400}
.dark,.full{display:none}@media (min-width:700px){.narrow{display:none}.full.light{display:block}}
@media screen and (prefers-color-scheme:dark){:root{${tokens('dark')}}.light,.full.light{display:none}.narrow.dark{display:block}}
@media screen and (prefers-color-scheme:dark) and (min-width:700px){.narrow.dark{display:none}.full.dark{display:block}}`;
}

function tableOf({ locale, statements }: ExportModel): string {
  const heads = (
    ['column_what', 'column_date', 'column_qualifier', 'column_figure', 'column_source'] as const
  ).map((key) => `<th scope="col">${t(key, locale)}</th>`);
  const source = ({ source, locator, note, basis }: ExportRow) => {
    const link = source
      ? `<a href="${escapeXml(source.url)}">${escapeXml(sourceFrom(source, locale))}</a>`
      : '';
    return [link, ...[locator, note, basis].filter(Boolean).map(escapeXml)]
      .filter(Boolean)
      .join(punctuation[locale].semicolon);
  };
  const rows = statements.map(
    (row) =>
      `<tr><th scope="row">${escapeXml(row.what)}</th><td>${escapeXml(row.date)}</td><td>${escapeXml(row.qualifierWord)}</td><td class="number">${escapeXml(row.figure)}</td><td>${source(row)}</td></tr>`
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

import { error, json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { t } from '$lib/i18n/t';
import { chartIds } from '../server/chart-figure';
import { embedCode, embedHeight, embedWidth } from '$lib/export/embed-code';
import { chartExport } from '../server/chart-export';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chartIds.map((chart) => ({ chart }));

/** The oEmbed description of a chart: https://oembed.com */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const { language } = locals;
  const file = await chartExport(params.chart, language, url.origin);
  const first = file?.views[0]?.exportModel;
  if (!first) error(404);
  const site = `${url.origin}${base}/${language.path}`;
  return json({
    version: '1.0',
    type: 'rich',
    title: first.title,
    provider_name: t('site_name', language.locale),
    provider_url: site,
    url: first.address,
    html: embedCode(`${site}embed/${params.chart}/`, first.title),
    width: embedWidth,
    height: embedHeight,
    thumbnail_url: `${site}charts/${params.chart}.png`,
    cache_age: 86_400
  });
};

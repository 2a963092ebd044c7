import { base } from '$app/paths';
import { versionList } from '../(site)/changes/server/version-list';
import { atomFeed } from './server/atom-feed';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The feed of changes in the language of the address: /changes.atom, /tc/changes.atom, /sc/changes.atom. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { language } = locals;
  const home = `${url.origin}${base}/${language.path}`;
  const feed = atomFeed(await versionList(language.locale), language, home);
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

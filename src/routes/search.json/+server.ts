import { json } from '@sveltejs/kit';
import { packEntry } from '$lib/search/entry';
import { run } from '$lib/query/server/run';
import { searchedOnServer } from './server/searched';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The search index in the language of the address: /search.json, /tc/search.json, /sc/search.json. */
export const GET: RequestHandler = async ({ locals }) =>
  json((await searchedOnServer(run, locals.language.locale)).map(packEntry));

import { base } from '$app/paths';
import type { Reroute } from '@sveltejs/kit';
import { withoutLanguage } from '$lib/i18n/locales';

/** One set of routes serves three languages: /tc/companies/ is the page of /companies/. */
export const reroute: Reroute = ({ url }) => base + withoutLanguage(url.pathname.slice(base.length));

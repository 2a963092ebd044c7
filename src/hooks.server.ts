import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { languageOf, withoutLanguage } from '$lib/i18n/locales';

/** Svelte's hydration comments. Only islands are hydrated; elsewhere each comment is a useless node. */
const hydrationMarks = /<!--island-->([\s\S]*?)<!--\/island-->|<!--[^>]*-->/g;

/** Inside a drawing, empty elements may close themselves in HTML, which saves some hundred closing tags in the map alone. */
const endsOfShapes = /><\/(?:circle|line|path|rect|use)>/g;

/** The script of app.html that applies the chosen theme. An embed has none: its address gives its theme. */
const themeScript = /<script>[\s\S]*?<\/script>/;

/** Sets the language of each page, on <html> and for load functions, and its path without the language. */
export const handle: Handle = ({ event, resolve }) => {
  const path = event.url.pathname.slice(base.length);
  const language = languageOf(path);
  event.locals.language = language;
  event.locals.path = withoutLanguage(path).replace(/^\//, '');
  const isEmbed = event.route.id?.startsWith('/embed') ?? false;
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isEmbed ? html.replace(themeScript, '') : html)
        .replace('%lang%', language.tag)
        .replace(hydrationMarks, '$1')
        .replace(endsOfShapes, '/>')
  });
};

import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { languageOf, withoutLanguage } from '$lib/i18n/locales';

/** Svelte's hydration comments. Only islands are hydrated; elsewhere each comment is a useless node. */
const hydrationMarks = /<!--island-->([\s\S]*?)<!--\/island-->|<!--[^>]*-->/g;

/** Inside a drawing, empty elements may close themselves in HTML, which saves some hundred closing tags in the map alone. */
const endsOfShapes = /><\/(?:circle|line|path|rect|use)>/g;

/** Sets the language of each page, on <html> and for load functions, and its path without the language. */
export const handle: Handle = ({ event, resolve }) => {
  const path = event.url.pathname.slice(base.length);
  const language = languageOf(path);
  event.locals.language = language;
  event.locals.path = withoutLanguage(path).replace(/^\//, '');
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', language.tag).replace(hydrationMarks, '$1').replace(endsOfShapes, '/>')
  });
};

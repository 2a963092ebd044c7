import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { languageOf, withoutLanguage } from '$lib/i18n/locales';

/** Comments by which Svelte finds its way when it hydrates. Islands alone are hydrated; elsewhere every one is a node for nothing. */
const hydrationMarks = /<!--island-->([\s\S]*?)<!--\/island-->|<!--[^>]*-->/g;

/** Shapes end by themselves in a drawing within HTML: the map alone has some hundred ends to send else. */
const endsOfShapes = /><\/(?:circle|line|path|rect|use)>/g;

/** Gives each page its language, on <html> and to its load functions, and its own path without it. */
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

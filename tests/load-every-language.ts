import { languages } from '$lib/i18n/locales';
import { loadMessages } from '$lib/i18n/messages';

// A page loads the words of its own language; tests in the browser draw in all three.
await Promise.all(languages.map(({ locale }) => loadMessages(locale)));

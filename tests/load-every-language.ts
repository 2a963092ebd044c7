import { languages } from '$lib/i18n/locales';
import { loadMessages } from '$lib/i18n/messages';

// A page loads only its own language; browser tests draw in all three.
await Promise.all(languages.map(({ locale }) => loadMessages(locale)));

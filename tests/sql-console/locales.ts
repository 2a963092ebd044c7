import { languages } from '../../src/lib/i18n/locales';

export const locales = languages.map(({ locale }) => locale);

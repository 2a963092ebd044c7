/** The languages of the site: English, Traditional Chinese (Hong Kong) and Simplified Chinese. */
export type Locale = 'en' | 'zh-Hant' | 'zh-Hans';

import type { Language } from '$lib/i18n/locales';

declare global {
  /** Where the reader's script is, below the base; set by vite.config.ts. */
  const __READER_ADDRESS__: string;
  /** Where the script of embeds is, likewise. */
  const __EMBED_ADDRESS__: string;

  namespace App {
    interface Locals {
      language: Language;
      /** The page's path without base and language: "", "companies/". */
      path: string;
    }
    interface PageData {
      language: Language;
      path: string;
    }
  }
}

declare module 'svelte/elements' {
  interface HTMLScriptAttributes {
    /** https://html.spec.whatwg.org/multipage/urls-and-fetching.html#blocking-attributes */
    blocking?: 'render';
  }
}

export {};

import type { Language } from '$lib/i18n/locales';

declare global {
  /** Address of the page script, below the base; set by vite.config.ts. */
  const __PAGE_SCRIPT_ADDRESS__: string;
  /** Address of the embed script, below the base. */
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

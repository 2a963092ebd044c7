/** The languages of the site, as keys of the configuration. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;

/** The kinds of terms to which an operator may add names of their own. */
export const nameKinds = ['sector', 'relation', 'stage'] as const;

/** One text in each language. */
export type ConfigWords = Readonly<Record<(typeof languages)[number], string>>;

/** What register.json says of a register. */
export interface RegisterConfig {
  readonly title: ConfigWords;
  /** Who keeps it: what stands in the source line. */
  readonly source: ConfigWords;
  /** What it holds and how complete it is: a sentence or two under its heading. */
  readonly about: ConfigWords;
  readonly licence: ConfigWords;
  /** Where it is published. */
  readonly address: string;
  /** As at when: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Sectors, relations and stages that our terms do not have, by slug. */
  readonly names: Readonly<
    Partial<Record<(typeof nameKinds)[number], Readonly<Record<string, ConfigWords>>>>
  >;
}

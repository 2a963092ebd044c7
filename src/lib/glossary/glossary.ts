import type { GlossaryTerm } from './glossary-term';
import { bodies } from './terms/bodies';
import { companies } from './terms/companies';
import { figures } from './terms/figures';
import { measures } from './terms/measures';
import { money } from './terms/money';

/** The glossary in the order of its page. */
export const glossary = { bodies, companies, money, measures, figures } as const satisfies Readonly<
  Record<string, readonly GlossaryTerm[]>
>;

export type GlossaryGroup = keyof typeof glossary;

export const glossaryTerms: readonly GlossaryTerm[] = Object.values(glossary).flat();

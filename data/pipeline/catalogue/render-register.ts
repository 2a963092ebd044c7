import type { RegisterConfig } from '../register/register-config.ts';
import { literal } from './literal.ts';

/** What the catalogue tells of the register: whose it is, and what is in it. */
export interface RegisterFacts {
  readonly own: Omit<RegisterConfig, 'names'> | null;
  /** Companies whose founding year is known. */
  readonly founded: number;
}

/** `register.ts`: the register that the site speaks of. */
export function renderRegister({ own, founded }: RegisterFacts): string {
  return `import type { PartialDate, Words } from './rows.ts';

/** An operator's register, as its register.json says. */
export interface OwnRegister {
  readonly title: Words;
  /** Who keeps it. */
  readonly source: Words;
  /** What it holds and how complete it is. */
  readonly about: Words;
  readonly licence: Words;
  readonly address: string;
  readonly date: PartialDate;
}

/** Null where the register is our own sample. */
export const ownRegister: OwnRegister | null = ${literal(own)};

/** How many companies of the register have their founding year. */
export const foundedCompanies: number = ${literal(founded)};
`;
}

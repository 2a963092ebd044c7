import { tables } from '$lib/catalogue/generated/tables';

/** Maximum size of a register that is shown row by row, with a page per company and a dot per round. */
const MOST_SHOWN = 1000;

const rowsIn = (wanted: string): number => tables.find(({ name }) => name === wanted)?.rows ?? 0;

/** Numbers of companies and rounds in the register. */
export const registerSize = { companies: rowsIn('companies'), rounds: rowsIn('funding_rounds') };

/** True where the register, such as an operator's, is too large to be shown row by row. */
export const isLarge: boolean = Math.max(registerSize.companies, registerSize.rounds) > MOST_SHOWN;

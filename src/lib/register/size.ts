import { tables } from '$lib/catalogue/generated/tables';

/** A register up to this size is shown row by row: each company has its page, each round its dot. */
const MOST_SHOWN = 1000;

const rowsIn = (wanted: string): number => tables.find(({ name }) => name === wanted)?.rows ?? 0;

/** How many companies and rounds the register has. */
export const registerSize = { companies: rowsIn('companies'), rounds: rowsIn('funding_rounds') };

/** Whether the register, such as an operator may bring, is too large to be shown row by row. */
export const isLarge: boolean = Math.max(registerSize.companies, registerSize.rounds) > MOST_SHOWN;

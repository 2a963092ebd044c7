import { ownRegister } from '$lib/catalogue/generated/register';
import type { TableName } from '$lib/catalogue/generated/tables';

/** The licence of a table: the tables of an operator's register have the operator's. */
export function licenceOfTable(name: TableName, ours: string): string {
  const ofRegister = name === 'companies' || name === 'funding_rounds';
  return ofRegister && ownRegister ? ownRegister.licence.en : ours;
}

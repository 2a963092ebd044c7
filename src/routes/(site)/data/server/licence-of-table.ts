import { ownRegister } from '$lib/catalogue/generated/register';
import type { TableName } from '$lib/catalogue/generated/tables';

/** The licence of a table: the register's tables have that of the operator whose they are. */
export function licenceOfTable(name: TableName, ours: string): string {
  const ofRegister = name === 'companies' || name === 'funding_rounds';
  return ofRegister && ownRegister ? ownRegister.licence.en : ours;
}

import { contract } from '$lib/catalogue/generated/contract';
import { ownRegister } from '$lib/catalogue/generated/register';
import type { TableName } from '$lib/catalogue/generated/tables';

/** The unique keys of a table. Two companies of an operator's register may share a name, so the name is no key there. */
export function keysOfTable(name: TableName): readonly (readonly string[])[] {
  const { unique } = contract[name];
  return name === 'companies' && ownRegister ? unique.slice(0, 1) : unique;
}

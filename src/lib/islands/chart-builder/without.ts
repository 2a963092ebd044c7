/** An object without some of its fields. */
export function without<T extends object, K extends keyof T & string>(
  whole: T,
  ...names: readonly K[]
): Omit<T, K> {
  const kept = Object.entries(whole).filter(([name]) => !names.some((one) => one === name));
  return Object.fromEntries(kept) as Omit<T, K>;
}

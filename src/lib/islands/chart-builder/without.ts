/** An object without some of its fields. */
export function without<T extends object, K extends keyof T & string>(
  whole: T,
  ...names: readonly K[]
): Omit<T, K> {
  const rest = Object.entries(whole).filter(([name]) => !names.some((dropped) => dropped === name));
  return Object.fromEntries(rest) as Omit<T, K>;
}

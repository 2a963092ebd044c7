/** The city that a key leads to: arrows along the order, Home and End; undefined for other keys. */
export function nextCity(cities: readonly string[], city: string, key: string): string | undefined {
  const at = cities.indexOf(city);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return cities[Math.min(cities.length - 1, at + 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return cities[Math.max(0, at - 1)];
    case 'Home':
      return cities[0];
    case 'End':
      return cities.at(-1);
    default:
      return undefined;
  }
}

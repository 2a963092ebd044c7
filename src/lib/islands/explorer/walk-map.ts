/**
 * Lets the keyboard go through the cities of a map of counts: one stop for Tab, arrows from city to city in their order,
 * Home and End, Space or Enter to choose.
 */
export function walkMap(section: HTMLElement): void {
  for (const map of section.querySelectorAll<SVGSVGElement>('.count-map')) {
    const cities = [...map.querySelectorAll<SVGGElement>('.counted[role]')];
    const [first] = cities;
    if (first) first.tabIndex = 0;
    map.addEventListener('keydown', (event) => {
      const at = cities.findIndex((city) => city === event.target);
      if (at < 0) return;
      if (event.key === ' ' || event.key === 'Enter') cities[at]?.dispatchEvent(new Event('click'));
      else if (!moveTo(cities, next(at, cities.length, event.key))) return;
      event.preventDefault();
    });
  }
}

function next(at: number, length: number, key: string): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(length - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}

function moveTo(cities: readonly SVGGElement[], at: number): boolean {
  const city = cities[at];
  if (!city) return false;
  for (const other of cities) other.tabIndex = other === city ? 0 : -1;
  city.focus({ preventScroll: true });
  return true;
}

import { readMap } from './read-map';
import { setYear } from './set-year';
import { walkKinds } from './walk-kinds';

/** Makes the map one that can be walked through and set to a year, together with the track beneath it. */
export function startMap(map: HTMLElement): void {
  readMap(map);
  const track = document.querySelector<HTMLElement>('.track');
  if (track) walkKinds(track);
  setYear(map, track);
}

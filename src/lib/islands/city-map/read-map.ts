import { nextMark } from '$lib/page-script/next-mark';
import { hideTip, showTip } from '$lib/page-script/tip';
import { mapStops, type Stop } from './map-stops';

/** Reads the map by pointer, by keyboard and aloud: city by city, then site by site. */
export function readMap(map: HTMLElement): void {
  const drawing = map.querySelector<HTMLElement>('.map-drawing');
  if (!drawing) return;
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-roledescription', map.dataset['role'] ?? '');
  const help = hiddenText('map-help');
  help.textContent = map.dataset['help'] ?? '';
  drawing.setAttribute('aria-describedby', help.id);
  const live = hiddenText('map-live');
  live.setAttribute('aria-live', 'polite');
  map.append(help, live);

  const show = (stop: Stop | undefined) => {
    for (const read of map.querySelectorAll('.read')) read.classList.remove('read');
    drawing.dataset['at'] = stop?.key ?? '';
    if (!stop) return hideTip(drawing);
    for (const mark of drawing.querySelectorAll(`[data-k="${stop.key}"]`)) mark.classList.add('read');
    stop.row.classList.add('read');
    showTip(drawing, stop);
  };
  const point = ({ target }: Event) => {
    const key = target instanceof Element ? target.closest<SVGElement>('[data-k]')?.dataset['k'] : undefined;
    if ((key ?? '') === (drawing.dataset['at'] ?? '')) return;
    show(mapStops(map).find((stop) => stop.key === key));
  };
  // A finger that taps does not move, and leaves when it is lifted: what it read stays until the next tap.
  drawing.addEventListener('pointerdown', point);
  drawing.addEventListener('pointermove', point);
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') show(undefined);
  });
  drawing.addEventListener('focusout', () => show(undefined));
  map.querySelector('.measures')?.addEventListener('change', () => show(undefined));
  drawing.addEventListener('keydown', (event) => {
    const stops = mapStops(map);
    if (event.key === 'Escape') {
      show(undefined);
      map.querySelector<HTMLElement>('.measures input:checked')?.focus();
    } else {
      const stop = nextStop(
        stops,
        stops.find(({ key }) => key === drawing.dataset['at']),
        event.key
      );
      if (!stop) return;
      show(stop);
      const place = `${stops.indexOf(stop) + 1}/${stops.length}`;
      live.textContent = [`${stop.what}: ${stop.spoken}`, stop.date, stop.more, stop.source, place]
        .filter(Boolean)
        .join('. ');
    }
    event.preventDefault();
  });
}

/** As along a chart, but right of the last city comes the first site. */
function nextStop(stops: readonly Stop[], at: Stop | undefined, key: string): Stop | undefined {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const next = at && step ? { key: stops[stops.indexOf(at) + step]?.key } : nextMark(stops, at, key);
  return stops.find((stop) => stop.key === next?.key);
}

function hiddenText(id: string): HTMLElement {
  const text = document.createElement('p');
  text.id = id;
  text.className = 'hidden';
  return text;
}

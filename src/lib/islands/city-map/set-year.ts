import { figuresUpTo, parseHistory, type PastFigure } from './history';

/** Makes the year of the map one that can be chosen: figures up to it, sites that stood, events so far. */
export function setYear(map: HTMLElement, track: HTMLElement | null): void {
  const box = map.querySelector<HTMLElement>('.year');
  const [slider, typed] = [...(box?.querySelectorAll('input') ?? [])];
  const output = box?.querySelector('output');
  if (!box || !slider || !typed || !output) return;
  let history: Promise<PastFigure[]> | undefined;
  const fetchHistory = () => {
    history ??= fetchFigures(map.dataset['history'] ?? '');
    // What failed may succeed the next time.
    history.catch(() => (history = undefined));
    return history;
  };
  const last = Number(slider.max);
  let asked = last;
  const show = async (year: number) => {
    asked = year;
    slider.value = typed.value = String(year);
    const figures = await fetchHistory().catch(() => undefined);
    // Meanwhile another year may have been chosen.
    if (asked !== year) return;
    output.classList.toggle('alert', !figures);
    if (!figures) {
      output.textContent = map.dataset['historyFailed'] ?? '';
      return;
    }
    output.textContent = (map.dataset['at'] ?? '').replaceAll('{year}', String(year));
    const shown = figuresUpTo(figures, year);
    for (const row of map.querySelectorAll<HTMLTableRowElement>('tr[data-city]')) {
      const measure = row.closest<HTMLElement>('[data-measure]')?.dataset['measure'] ?? '';
      const city = row.dataset['city'] ?? '';
      const figure = shown.get(`${measure} ${city}`);
      writeRow(row, figure, map.dataset['notFound'] ?? '');
      const fill = figure ? `var(--s${figure.step})` : 'var(--hatch)';
      for (const outline of map.querySelectorAll<SVGElement>(`.city[data-city="${city}"]`))
        outline.style.setProperty(`--${measure}`, fill);
    }
    // The highest figure is said of the newest ones alone.
    map.classList.toggle('past', year < last);
    for (const site of map.querySelectorAll<HTMLElement | SVGElement>('[data-opened]'))
      site.classList.toggle('later', Number(site.dataset['opened']) > year);
    if (track) markYear(track, year, year < last);
  };
  for (const event of ['pointerenter', 'focusin'])
    box.addEventListener(event, () => void fetchHistory().catch(() => undefined), { once: true });
  slider.addEventListener('input', () => void show(Number(slider.value)));
  typed.addEventListener('change', () => {
    const year = Math.round(Number(typed.value));
    void show(Math.min(Math.max(year || last, Number(slider.min)), last));
  });
  box.classList.add('ready');
}

async function fetchFigures(address: string): Promise<PastFigure[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { text, sources } = (await answer.json()) as { text: string; sources: string };
  return parseHistory(text, sources);
}

function writeRow(row: HTMLTableRowElement, figure: PastFigure | undefined, notFound: string): void {
  const [, date, qualifierWord, value, source] = row.cells;
  if (!date || !qualifierWord || !value || !source) return;
  date.textContent = figure?.date ?? '';
  qualifierWord.textContent = figure?.qualifierWord ?? '';
  value.textContent = figure?.value ?? notFound;
  source.textContent = '';
  if (figure) {
    row.dataset['figure'] = figure.figure;
    const link = document.createElement('a');
    link.href = figure.url;
    link.rel = 'external';
    if (figure.language) link.lang = figure.language;
    link.textContent = figure.publisher;
    const between = document.documentElement.lang.startsWith('zh') ? '，' : ', ';
    source.append(link, span('hidden', between), span('tier', figure.tier));
  } else delete row.dataset['figure'];
}

function span(className: string, text: string): HTMLElement {
  const part = document.createElement('span');
  part.className = className;
  part.textContent = text;
  return part;
}

/** Draws where the track stands at the end of a year. */
function markYear(track: HTMLElement, year: number, isPast: boolean): void {
  for (const svg of track.querySelectorAll<SVGElement>('.drawing svg')) {
    const { left, first, year: perYear } = svg.dataset;
    const x = Number(left) + (year + 1 - Number(first)) * Number(perYear);
    const line = svg.querySelector('.chosen');
    line?.setAttribute('transform', `translate(${x.toFixed(1)} 0)`);
    line?.setAttribute('visibility', isPast ? 'visible' : 'hidden');
  }
  for (const row of track.querySelectorAll<HTMLElement>('tr[data-year]')) {
    const isLater = Number(row.dataset['year']) > year;
    row.classList.toggle('later', isLater);
    const id = row.dataset['trace'] ?? '';
    for (const dot of track.querySelectorAll(`.event[data-k="${id}"], .event[data-held="${id}"]`))
      dot.classList.toggle('later', isLater);
  }
}

/** Takes the dots of kinds that are not shown out of the way of keyboard and pointer. */
export function walkKinds(track: HTMLElement): void {
  const kinds = track.querySelector<HTMLElement>('.kinds');
  const update = () => {
    for (const box of kinds?.querySelectorAll('input') ?? []) {
      for (const dot of track.querySelectorAll<SVGElement>(`.event[data-kind="${box.value}"]`)) {
        const id = dot.dataset['k'] ?? dot.dataset['held'] ?? '';
        delete dot.dataset[box.checked ? 'held' : 'k'];
        dot.dataset[box.checked ? 'k' : 'held'] = id;
      }
    }
  };
  kinds?.addEventListener('change', update);
  // A browser may have kept the boxes as they were when the page was last left.
  update();
}

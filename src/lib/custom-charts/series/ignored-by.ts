import type { ChosenChart } from '$lib/charts/chosen-chart';
import type { ChartChoice } from '$lib/charts/chart-choice';
import type { Ignored } from '$lib/url-state/search-codec';

/** The parts of a choice that the series cannot satisfy. */
export function ignoredBy({ settled, offers }: ChosenChart, choice: ChartChoice): Ignored[] {
  const missed = (['by', 'unit', 'period', 'place', 'mark'] as const).flatMap((name): Ignored[] => {
    const value = choice[name];
    return value === undefined || value === settled[name]
      ? []
      : [{ why: 'value', name, value: value === '' ? 'place' : value }];
  });
  const lines = (choice.lines ?? []).filter((line) => !offers.lines.includes(line));
  return [...missed, ...lines.map((value) => ({ why: 'value', name: 'lines', value }) as const)];
}

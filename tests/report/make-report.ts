import { limits, type Block, type Report } from '../../src/lib/report/report';

const words = [
  'growth',
  '創科',
  '数据',
  '"quoted"',
  'a\\b',
  '<b>',
  '&amp;',
  '🎉',
  'É',
  '\n\n- item',
  '**bold**',
  '',
  ' '
];
const charts = ['park-companies', 'hk-startups', 'rd-to-gdp', 'register-largest-rounds', 'city-gdp'];
const places = ['hong-kong', 'shenzhen', 'science-park', 'cyberport'];

/** Pseudo-random numbers that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A report of any shape that a visitor can make. */
export function makeReport(next: (below: number) => number, most = 14): Report {
  const text = (longest: number) =>
    Array.from({ length: next(8) }, () => words[next(words.length)])
      .join(' ')
      .slice(0, longest);
  const blocks = Array.from({ length: next(most) }, (): Block => {
    switch (next(5)) {
      case 0:
        return { kind: 'heading', text: text(limits.heading) };
      case 1:
        return { kind: 'text', text: text(limits.text) };
      case 2:
        return { kind: 'headlines', half: next(2) === 1 };
      default: {
        const from = next(2) ? 2000 + next(15) : undefined;
        const to = next(2) ? 2015 + next(10) : undefined;
        const currency = (['HKD', 'USD', 'CNY', undefined] as const)[next(4)];
        return {
          kind: 'chart',
          half: next(2) === 1,
          view: {
            chart: charts[next(charts.length)] ?? '',
            filters: {
              ...(from !== undefined && { from }),
              ...(to !== undefined && { to }),
              places: places.filter(() => next(3) === 0)
            },
            ...(currency && { currency })
          }
        };
      }
    }
  });
  return { title: text(limits.title), blocks };
}

export const isChart = (id: string) => charts.includes(id);

import type { SyntheticFigure } from './synthetic-tables';

type Figure = Omit<SyntheticFigure, 'series'>;

/** One synthetic series per case, and the expected statements of each date: the shown one first, then the others in order. */
export const dateCases: Readonly<
  Record<string, { readonly figures: readonly Figure[]; readonly points: number[][] }>
> = {
  'official before press before secondary, however late': {
    figures: [
      { source: 'secondary-2023-01-01', value: 1, end: '2024-01-31' },
      { source: 'press-2024-01-01', value: 2, end: '2024-01-31' },
      { source: 'official-2024-03-20', value: 3, end: '2024-01-31' }
    ],
    points: [[3, 2, 1]]
  },
  'of one tier the earliest publication': {
    figures: [
      { source: 'official-2024-03-20', value: 1, end: '2024-01-31' },
      { source: 'official-2024-03-05', value: 2, end: '2024-01-31' }
    ],
    points: [[2, 1]]
  },
  'of a statistic the newest revision, an undated one last': {
    figures: [
      { basis: 'statistic', source: 'official-undated', value: 1, end: '2023-12-31' },
      { basis: 'statistic', source: 'official-2024-03-05', value: 2, end: '2023-12-31' },
      { basis: 'statistic', source: 'official-2024-03-20', value: 3, end: '2023-12-31' },
      { basis: 'statistic', source: 'press-2024-02-01', value: 4, end: '2023-12-31' }
    ],
    points: [[3, 2, 1, 4]]
  },
  'of a statistic the figure that another rounds, whoever says so': {
    figures: [
      { basis: 'statistic', source: 'official-2024-03-05', value: 5200, end: '2023-12-31' },
      { basis: 'statistic', source: 'press-2024-02-01', value: 5221, end: '2023-12-31' },
      { basis: 'statistic', source: 'official-2024-03-05', value: 5300, end: '2022-12-31' },
      { basis: 'statistic', source: 'press-2024-02-01', value: 5221, end: '2022-12-31' }
    ],
    points: [
      [5300, 5221],
      [5221, 5200]
    ]
  },
  'a publication known to the month or year after those it may follow, an unknown one last': {
    figures: [
      { source: 'official-undated', value: 1, end: '2024-01-31' },
      { source: 'official-2024', value: 2, end: '2024-01-31' },
      { source: 'official-2024-03', value: 3, end: '2024-01-31' },
      { source: 'official-2024-03-20', value: 4, end: '2024-01-31' }
    ],
    points: [[4, 3, 2, 1]]
  },
  'of one document the tighter lower bound': {
    figures: [
      { value: 1000, qualifier: 'over', end: '2022-07-11' },
      { value: 1100, qualifier: 'over', end: '2022-07-11' }
    ],
    points: [[1100, 1000]]
  },
  'of one document the tighter upper bound': {
    figures: [
      { value: 1100, qualifier: 'up-to', end: '2022-07-11' },
      { value: 1000, qualifier: 'under', end: '2022-07-11' }
    ],
    points: [[1000, 1100]]
  },
  'a date of its own for every day': {
    figures: [
      { value: 1, end: '2022-07-11' },
      { value: 1, end: '2022-07-12' }
    ],
    points: [[1], [1]]
  },
  'the order of dates, whatever the order of the rows': {
    figures: [
      { value: 3, end: '2023-01-01' },
      { value: 1, end: '2020-12-31' },
      { value: 2, end: '2022-02-28' }
    ],
    points: [[1], [2], [3]]
  },
  'a figure of a year corroborates a dated one of the same value in that year': {
    figures: [
      { value: 28, end: '2022-05-25' },
      { value: 28, end: '2022-12-31', precision: 'year', source: 'press-2024-01-01' }
    ],
    points: [[28, 28]]
  },
  'a dated figure before one of the year of the same tier, though published later': {
    figures: [
      { value: 28, end: '2022-12-31', precision: 'year', source: 'official-2024-03-05' },
      { value: 28, end: '2022-05-25', source: 'official-2024-03-20' }
    ],
    points: [[28, 28]]
  },
  'a figure of a year corroborates one dated to a month, whatever day stands in the table': {
    figures: [
      { value: 28, end: '2022-05-15', precision: 'month' },
      { value: 28, end: '2022-12-31', precision: 'year', source: 'press-2024-01-01' }
    ],
    points: [[28, 28]]
  },
  'a figure of a month corroborates a dated one of the same value in that month': {
    figures: [
      { value: 28, end: '2022-05-25' },
      { value: 28, end: '2022-05-31', precision: 'month', source: 'press-2024-01-01' },
      { value: 28, end: '2022-06-30', precision: 'month', source: 'press-2024-01-01' }
    ],
    points: [[28, 28], [28]]
  },
  'a figure of a year with another value stands by itself': {
    figures: [
      { value: 28, end: '2022-12-31' },
      { value: 29, end: '2022-12-31', precision: 'year' }
    ],
    points: [[28], [29]]
  },
  'a figure of a year does not corroborate one of another year': {
    figures: [
      { value: 28, end: '2021-12-31' },
      { value: 28, end: '2022-12-31', precision: 'year' }
    ],
    points: [[28], [28]]
  },
  'a figure of a month with another value stands by itself, beside the last day as beside any other': {
    figures: [
      { value: 15, end: '2025-11-29' },
      { value: 25, end: '2025-11-30', precision: 'month' },
      { value: 15, end: '2025-12-31' },
      { value: 25, end: '2025-12-31', precision: 'month' }
    ],
    points: [[15], [25], [15], [25]]
  },
  'two figures of one year are of one date, whatever day stands in the table': {
    figures: [
      { value: 86, end: '2016-03-31', precision: 'year' },
      { value: 87, end: '2016-12-31', precision: 'year', source: 'press-2024-01-01' }
    ],
    points: [[86, 87]]
  },
  'two figures of one month are of one date, whatever day stands in the table': {
    figures: [
      { value: 86, end: '2016-02-01', precision: 'month' },
      { value: 87, end: '2016-02-29', precision: 'month', source: 'press-2024-01-01' }
    ],
    points: [[86, 87]]
  },
  'a figure that repeats two dated ones goes to the better source': {
    figures: [
      { value: 28, end: '2022-05-25', source: 'press-2024-01-01' },
      { value: 28, end: '2022-07-11', source: 'official-2024-03-05' },
      { value: 28, end: '2022-12-31', precision: 'year', source: 'secondary-2023-01-01' }
    ],
    points: [[28], [28, 28]]
  },
  'nothing that is withheld, not even to corroborate': {
    figures: [
      { value: 300, end: '2022-05-25', withheld: 'likely misprint' },
      { value: 30, end: '2022-05-25', source: 'secondary-2023-01-01' },
      { value: 300, end: '2022-12-31', precision: 'year' }
    ],
    points: [[30], [300]]
  },
  'windows apart that end on one day, and windows apart from levels': {
    figures: [
      { value: 68, end: '2022-12-31', period: 'range', start: '2019-01-01' },
      { value: 33, end: '2022-12-31', period: 'range', start: '2020-01-01' },
      { value: 20, end: '2022-12-31', period: 'year', start: '2022-01-01' },
      { value: 10, end: '2022-12-31' }
    ],
    points: [[10], [68], [33], [20]]
  },
  'half-years of one year apart': {
    figures: [
      { value: 1, end: '2022-06-30', period: 'range', start: '2022-01-01', precision: 'month' },
      { value: 2, end: '2022-12-31', period: 'range', start: '2022-07-01', precision: 'month' }
    ],
    points: [[1], [2]]
  },
  'units, entities and categories apart': {
    figures: [
      { value: 1, end: '2022-12-31' },
      { value: 2, end: '2022-12-31', unit: 'persons' },
      { value: 3, end: '2022-12-31', entity: 'science-park' }
    ],
    points: [[1], [2], [3]]
  }
};

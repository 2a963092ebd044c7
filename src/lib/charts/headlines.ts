import type { EntitySlug, SeriesId } from '$lib/catalogue/generated/rows';
import type { Break } from './spec';

/** A headline: the newest total of a series for one entity. Its label is the message headline_<id>. */
export interface HeadlineSpec {
  readonly id: string;
  readonly series: SeriesId;
  readonly entity: EntitySlug;
  /** The id of the chart that shows it over time. */
  readonly chart: string;
  readonly breaks?: readonly Break[];
}

/** The tiles of the overview, in order. */
export const headlines: readonly HeadlineSpec[] = [
  { id: 'hkstp-companies', series: 'hkstp.companies', entity: 'hkstp', chart: 'park-companies' },
  { id: 'hk-startups', series: 'hk.startups', entity: 'hong-kong', chart: 'hk-startups' },
  { id: 'hkstp-rd-staff', series: 'hkstp.rd-staff', entity: 'hkstp', chart: 'rd-staff' },
  { id: 'hkstp-unicorns', series: 'hkstp.unicorns', entity: 'hkstp', chart: 'unicorns' },
  { id: 'park-funding', series: 'hkstp.funding-raised', entity: 'science-park', chart: 'park-funds-raised' },
  { id: 'innohk-centres', series: 'hkstp.innohk-centres', entity: 'science-park', chart: 'innohk-centres' },
  { id: 'branch-floor-area', series: 'hkstp.gfa', entity: 'shenzhen-branch', chart: 'floor-area' },
  {
    id: 'gerd-to-gdp',
    series: 'hk.gerd-to-gdp',
    entity: 'hong-kong',
    chart: 'rd-to-gdp',
    breaks: [{ year: 2018 }]
  }
];

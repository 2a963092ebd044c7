/** The curated tables by their SQL names. */
export type TableName =
  | 'sources'
  | 'terms'
  | 'series'
  | 'cities'
  | 'sites'
  | 'observations'
  | 'milestones'
  | 'lists'
  | 'companies'
  | 'funding_rounds'
  | 'unicorns'
  | 'exchange_rates';

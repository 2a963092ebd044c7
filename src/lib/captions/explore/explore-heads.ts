/** The columns of the tables of the explore page that can be sorted by, in their order; documents come after. */
export const exploreHeads = {
  companies: ['name_en', 'founded', 'sector', 'city', 'relation'],
  rounds: ['name_en', 'announced', 'stage', 'amount', 'sector', 'city']
} as const;

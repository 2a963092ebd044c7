/** The sortable columns of the explore tables, in order. The documents column comes after them. */
export const exploreHeads = {
  companies: ['name_en', 'founded', 'sector', 'city', 'relation'],
  rounds: ['name_en', 'announced', 'stage', 'amount', 'sector', 'city']
} as const;

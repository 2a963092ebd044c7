/** The sections of the page about the site, in order. Addresses name them, so an id never changes. */
export const sections = [
  'who',
  'holds',
  'figure',
  'tiers',
  'statements',
  'marks',
  'gaps',
  'breaks',
  'disagree',
  'money',
  'corrections',
  'licence',
  'privacy'
] as const;

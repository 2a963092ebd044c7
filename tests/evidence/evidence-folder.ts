/** The folder of the CSV files behind the tables; tests of code use tests/fixture instead. */
export const evidenceFolder = 'data/evidence';

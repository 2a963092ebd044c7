/** Where the CSV files are that the tables were made of; tests of code see those of tests/fixture. */
export const evidenceFolder = 'data/evidence';

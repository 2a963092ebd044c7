/** The folder where `npm run data` writes the tables, from the root of the project. Tests of code replace this module. */
export const tablesFolder = 'static/data';

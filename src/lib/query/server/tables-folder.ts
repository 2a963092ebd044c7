/** Where `npm run data` left the tables of the site, from the root of the project. Tests of code replace this module. */
export const tablesFolder = 'static/data';

// By a module of its own: a script that is fetched late and used at once as well would need the bundler's runtime on every page.
export { readMarks } from '$lib/page-script/read-marks';

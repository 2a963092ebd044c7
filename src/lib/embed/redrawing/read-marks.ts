// A module of its own: a script that is both imported at once and fetched later would bring the bundler's runtime to every page.
export { readMarks } from '$lib/page-script/read-marks';

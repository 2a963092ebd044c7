/* What asks for and draws a chart of a table, fetched together when the first is wanted. */
export { drawInBrowser } from '$lib/scene/draw-in-browser';
export { runQuery } from '$lib/query/ad-hoc/run-query';
export { tableChart } from './table-chart';
export { tableDocuments } from './table-documents';
export { tableFigure } from './table-view';

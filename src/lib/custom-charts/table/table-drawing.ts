/* What asks for and draws a chart of a table, fetched together when the first is wanted. */
export { chartScene } from '$lib/scene/scenes/chart-scene';
export { runQuery } from '$lib/query/ad-hoc/run-query';
export { tableChart } from './table-chart';
export { tableDocuments } from './table-documents';
export { tableFigure } from './table-view';

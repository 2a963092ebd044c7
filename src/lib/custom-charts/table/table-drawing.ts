/* The modules that query and draw a chart of a table, as one import() for the first such chart. */
export { chartScene } from '$lib/scene/scenes/chart-scene';
export { runQuery } from '$lib/query/ad-hoc/run-query';
export { tableChart } from './table-chart';
export { tableDocuments } from './table-documents';
export { tableFigure } from './table-view';

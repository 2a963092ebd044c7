// Mosaic and its engine are installed beside the benchmark, which names them; they are not of this repository.
import * as duckdb from 'beside:duckdb';
import wasm from 'beside:duckdb/dist/duckdb-eh.wasm?url';
import worker from 'beside:duckdb/dist/duckdb-browser-eh.worker.js?url';
import * as vg from 'beside:vgplot';
import { syntheticRows } from './rows';

/*
 * The same views by Mosaic, with its own brush and drawing, over the same rows in the same build of DuckDB-WASM.
 */
const passive = [];
let plots = [];

const bench = {
  async load(rows) {
    const started = performance.now();
    const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
    await db.instantiate(wasm);
    const connection = await db.connect();
    const ready = performance.now();
    await connection.query(`CREATE TABLE synthetic AS ${syntheticRows(rows)}`);
    vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: db, connection }));
    vg.coordinator().logger(null);
    const brush = vg.Selection.crossfilter();
    const from = vg.from('synthetic', { filterBy: brush });
    const size = [vg.width(500), vg.height(180)];
    const columns = (field, steps) =>
      vg.plot(vg.rectY(from, { x: vg.bin(field, { steps }), y: vg.count(), fill: 'steelblue' }), ...size);
    const bars = (field) => vg.plot(vg.barX(from, { x: vg.count(), y: field, fill: 'steelblue' }), ...size);
    const active = vg.plot(
      vg.rectY(from, { x: vg.bin('size', { steps: 25 }), y: vg.count(), fill: 'steelblue' }),
      vg.intervalX({ as: brush }),
      ...size
    );
    plots = [columns('year', 40), columns('decades', 24), bars('sector'), bars('city'), bars('relation')];
    document.querySelector('main').append(active, ...plots);
    const all = [active, ...plots];
    while (!all.every((plot) => plot.querySelector('svg rect'))) await new Promise(requestAnimationFrame);
    passive.push(...plots);
    return { engine: ready - started, bins: performance.now() - ready };
  },
  async drag(steps, from) {
    const overlay = document.querySelector('.overlay');
    const { left, top } = overlay.getBoundingClientRect();
    const send = (target, type, x) =>
      target.dispatchEvent(
        new MouseEvent(type, { clientX: left + x, clientY: top + 50, view: window, bubbles: true, button: 0 })
      );
    const times = [];
    send(overlay, 'mousedown', 10);
    for (let step = 0; step < steps; step++) {
      await new Promise(requestAnimationFrame);
      const started = performance.now();
      const done = redrawn();
      send(window, 'mousemove', from + 2 * step);
      await done;
      document.body.getBoundingClientRect();
      times.push(performance.now() - started);
    }
    send(window, 'mouseup', from + 2 * steps);
    return { times, built: [] };
  }
};

/** When every passive plot has put in a new drawing. */
function redrawn() {
  return Promise.all(
    passive.map(
      (plot) =>
        new Promise((resolve) => {
          const watch = new MutationObserver(() => {
            watch.disconnect();
            resolve();
          });
          watch.observe(plot, { childList: true, subtree: true });
        })
    )
  );
}

Object.assign(globalThis, { bench });

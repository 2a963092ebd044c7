/** The size of duckdb-eh.wasm 1.32.0 unpacked, which no header tells of a compressed answer. A test compares them. */
export const wasmBytes = 34_242_586;

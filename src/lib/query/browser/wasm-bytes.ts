/** The size of the engine as it is fetched, unpacked: which no header tells of a compressed answer. A test compares them. */
export const wasmBytes = 26_871_404;

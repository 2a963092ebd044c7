/** The unpacked size of the engine: no header of a compressed response gives it. A test compares it with the file. */
export const wasmBytes = 26_871_404;

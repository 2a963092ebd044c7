/** Consumes the Arrow IPC messages of a result as they arrive: the schema, then the batches. */
export interface Decoder<T> {
  add(message: Uint8Array): void;
  done(): T;
}

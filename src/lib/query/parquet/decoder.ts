/** Makes something of a result's Arrow IPC messages as they come: first the schema, then the batches. */
export interface Decoder<T> {
  take(message: Uint8Array): void;
  done(): T;
}

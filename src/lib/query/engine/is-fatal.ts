/** Whether an error leaves the engine broken (a trap in WebAssembly) or swollen (memory it never gives back). */
export function isFatal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof WebAssembly.RuntimeError ||
    error.message.startsWith('Out of Memory') ||
    isFatal(error.cause)
  );
}

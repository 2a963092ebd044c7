import type { redraw } from './redraw';

/**
 * Fetches what redraws an embed. It stands in a file of its own because the bundler writes the list of all that redrawing
 * needs beside the import, and that list is longer than the rest of the embed's script, which every embed loads.
 */
export async function loadRedraw(): Promise<typeof redraw> {
  return (await import('./redraw')).redraw;
}

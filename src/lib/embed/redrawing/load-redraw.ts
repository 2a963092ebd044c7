import type { redraw } from './redraw';

/**
 * Fetches the code that redraws an embed. It has a file to itself because the bundler writes the list of all
 * dependencies next to the import, and that list is longer than the rest of the script that every embed loads.
 */
export async function loadRedraw(): Promise<typeof redraw> {
  return (await import('./redraw')).redraw;
}

import type { Scene, Shape } from '../scene';

/** A scene without axes, whose shapes are positioned in the drawing itself. */
export function unpadded(
  { width, text }: { readonly width: number; readonly text: number },
  height: number,
  shapes: readonly Shape[]
): Scene {
  return { width, height, text, padding: { top: 0, right: 0, bottom: 0, left: 0 }, shapes };
}

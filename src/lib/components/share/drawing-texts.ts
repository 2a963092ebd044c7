import type { Drawings } from '$lib/captions/chart-file';
import type { Scene } from '$lib/scene/scene';

/** The drawings where all are texts; undefined where one is a scene, which must be drawn first. */
export function drawingTexts(drawings: Drawings<string | Scene>): Drawings | undefined {
  const texts: [string, string][] = [];
  for (const [size, drawing] of Object.entries(drawings)) {
    if (typeof drawing !== 'string') return undefined;
    texts.push([size, drawing]);
  }
  return Object.fromEntries(texts);
}

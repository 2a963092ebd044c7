import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, transform } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Outlines of places, each with its id. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon>;

/**
 * The outlines of one object of a TopoJSON text. Each arc passes through `thin` once, so that two cities that share it
 * still share it afterwards.
 * @throws TypeError where the text holds no such object.
 */
export function readOutlines(
  text: string,
  object: string,
  thin: (arc: readonly Position[]) => Position[] = (arc) => [...arc]
): Outlines {
  // The parse boundary: a file of this repository, whose outlines the tests count.
  const topology = JSON.parse(text) as Topology<Record<string, GeometryCollection>>;
  const wanted = topology.objects[object];
  if (!wanted) throw new TypeError(`The topology has no object "${object}"`);
  const { transform: quanta, ...plain } = topology;
  const arcs = topology.arcs.map((arc) => {
    const position = transform(quanta ?? null);
    return thin(arc.map((step, index) => position([...step], index > 0)));
  });
  return feature({ ...plain, arcs }, wanted) as Outlines;
}

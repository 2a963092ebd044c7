/** A place on the map: degrees east, degrees north. */
export type Place = readonly [longitude: number, latitude: number];

/** An outline as rings of places; every ring is closed. */
export interface Outline {
  readonly id: string;
  readonly rings: readonly (readonly Place[])[];
}

/** What is read of a TopoJSON file: quantised arcs, and one object whose geometries carry an id. */
interface Topology {
  readonly transform: { readonly scale: Place; readonly translate: Place };
  readonly arcs: readonly (readonly Place[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}
type Geometry =
  | { readonly id: string; readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | {
      readonly id: string;
      readonly type: 'MultiPolygon';
      readonly arcs: readonly (readonly (readonly number[])[])[];
    };

/**
 * The outlines of one object of a TopoJSON text. Each arc passes through `thin` once, so that two cities that share it
 * still share it afterwards.
 * @throws TypeError where the text holds no such object, or an arc that is not there.
 */
export function outlinesOf(
  text: string,
  object: string,
  thin: (arc: readonly Place[]) => readonly Place[] = (arc) => arc
): Outline[] {
  // The parse boundary: a file of this repository, whose outlines the tests count.
  const { transform, arcs: packed, objects } = JSON.parse(text) as Topology;
  const geometries = objects[object]?.geometries;
  if (!geometries) throw new TypeError(`The topology has no object "${object}"`);
  const arcs = packed.map((arc) => thin(unpacked(arc, transform)));
  return geometries.map((geometry) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return { id: geometry.id, rings: polygons.flat().map((indices) => ringOf(indices, arcs)) };
  });
}

/** Each place is stored as its step from the one before it, in whole quanta. */
function unpacked(arc: readonly Place[], { scale, translate }: Topology['transform']): Place[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Arcs joined end to end; the complement of an index is the same arc backwards. */
function ringOf(indices: readonly number[], arcs: readonly (readonly Place[])[]): Place[] {
  const ring: Place[] = [];
  for (const index of indices) {
    const arc = arcs[index < 0 ? ~index : index];
    if (!arc) throw new TypeError(`The topology has no arc ${index}`);
    const way = index < 0 ? arc.toReversed() : arc;
    ring.push(...(ring.length === 0 ? way : way.slice(1)));
  }
  return ring;
}

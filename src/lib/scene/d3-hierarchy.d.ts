// d3-hierarchy has no types of its own, and its typings are not in the lockfile: what treemap-layout.ts uses of it.
// https://d3js.org/d3-hierarchy/treemap
declare module 'd3-hierarchy' {
  export interface HierarchyNode<Datum> {
    sum(value: (datum: Datum) => number): this;
    leaves(): HierarchyRectangularNode<Datum>[];
  }
  export interface HierarchyRectangularNode<Datum> extends HierarchyNode<Datum> {
    readonly data: Datum;
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  }
  export interface TreemapLayout<Datum> {
    (root: HierarchyNode<Datum>): HierarchyRectangularNode<Datum>;
    size(size: readonly [width: number, height: number]): this;
    paddingInner(padding: number): this;
    round(round: boolean): this;
  }
  export function hierarchy<Datum>(
    root: Datum,
    children: (datum: Datum) => readonly Datum[] | undefined
  ): HierarchyNode<Datum>;
  export function treemap<Datum>(): TreemapLayout<Datum>;
}

/**
 * The circles of a graph: groups of more than one node, each of which reaches all others of its group (Tarjan's
 * strongly connected components).
 */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const circles: string[][] = [];

  function visit(node: string): number {
    const index = order.size;
    order.set(node, index);
    path.push(node);
    onPath.add(node);
    let low = index;
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (onPath.has(next)) low = Math.min(low, order.get(next) ?? index);
    }
    if (low === index) {
      const circle = path.splice(path.indexOf(node));
      for (const member of circle) onPath.delete(member);
      if (circle.length > 1) circles.push(circle);
    }
    return low;
  }

  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return circles;
}

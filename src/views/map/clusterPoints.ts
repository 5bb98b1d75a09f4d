export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From one point to another, in whole pixels. */
export const offset = (from: Point, to: Point): Point => ({
  x: Math.round(to.x - from.x),
  y: Math.round(to.y - from.y),
});

export interface Cluster<Item> {
  readonly items: [Item, ...Item[]];
  /** The position of its first item; the others are within the radius of it. */
  readonly seed: Point;
}

/**
 * Clusters items within `radius` pixels of an earlier item. Each point is compared with nine cells of a grid, and a
 * cell has few clusters, so the time is linear in the number of points.
 */
export function clusterPoints<Item>(
  items: Iterable<Item>,
  pointOf: (item: Item) => Point,
  radius: number,
): Cluster<Item>[] {
  const clusters: Cluster<Item>[] = [];
  const grid = new Map<string, Cluster<Item>[]>();
  for (const item of items) {
    const point = pointOf(item);
    const column = Math.floor(point.x / radius);
    const row = Math.floor(point.y / radius);
    const near = nearest(grid, column, row, point, radius);
    if (near) {
      near.items.push(item);
      continue;
    }
    const cluster: Cluster<Item> = { items: [item], seed: point };
    clusters.push(cluster);
    const cell = `${column}:${row}`;
    grid.set(cell, [...(grid.get(cell) ?? []), cluster]);
  }
  return clusters;
}

function nearest<Item>(
  grid: ReadonlyMap<string, Cluster<Item>[]>,
  column: number,
  row: number,
  point: Point,
  radius: number,
): Cluster<Item> | undefined {
  let best: Cluster<Item> | undefined;
  let least = radius;
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      for (const cluster of grid.get(`${x}:${y}`) ?? []) {
        const distance = Math.hypot(cluster.seed.x - point.x, cluster.seed.y - point.y);
        if (distance < least) {
          best = cluster;
          least = distance;
        }
      }
    }
  }
  return best;
}

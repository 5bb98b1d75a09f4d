"""Faces and fronts to shared arcs: what TopoJSON stores."""

import collections
import math

from shapely.geometry import LineString, Polygon


def outline_edges(faces):
    """Directed edges around a group of faces, outer rings clockwise; edges between two of them cancel out."""
    edges = {}
    for face in faces:
        for ring, ccw in [(face.exterior, False), *((hole, True) for hole in face.interiors)]:
            points = [(round(x), round(y)) for x, y in ring.coords]
            if ring.is_ccw != ccw:
                points = points[::-1]
            for u, v in zip(points, points[1:]):
                if (v, u) in edges:
                    del edges[v, u]
                elif u != v:
                    edges[u, v] = None
    return list(edges)


def turn(u, v, w):
    """The angle from the edge v-u round to v-w."""
    back = math.atan2(u[1] - v[1], u[0] - v[0])
    return (math.atan2(w[1] - v[1], w[0] - v[0]) - back) % (2 * math.pi)


def rings(edges):
    """Closed rings; where four edges meet they turn so that no ring touches itself."""
    following = collections.defaultdict(list)
    for u, v in edges:
        following[u].append(v)
    found = []
    for start, first in edges:
        if first not in following[start]:
            continue
        u, v, ring = start, first, [start]
        while True:
            following[u].remove(v)
            ring.append(v)
            if v == start:
                break
            u, v = v, max(following[v], key=lambda w, u=u, v=v: turn(u, v, w))
        found.append(ring)
    return found


def chains(edges):
    """Open lines along directed edges, each as long as it gets."""
    following = collections.defaultdict(list)
    arriving = collections.Counter(v for _, v in edges)
    for u, v in edges:
        following[u].append(v)
    starts = [u for u in following if arriving[u] == 0] + list(following)
    found = []
    for start in starts:
        while following[start]:
            chain = [start]
            while following[chain[-1]]:
                chain.append(following[chain[-1]].pop())
            found.append(chain)
    return found


def signed_area(ring):
    """Negative for a clockwise ring."""
    return sum(u[0] * v[1] - v[0] * u[1] for u, v in zip(ring, ring[1:])) / 2


def nest(found):
    """Rings as polygons: each clockwise ring with the holes inside it."""
    polygons = [[ring] for ring in sorted((r for r in found if signed_area(r) < 0), key=signed_area)]
    smallest_first = polygons[::-1]
    for hole in (r for r in found if signed_area(r) >= 0):
        middle = LineString(hole[:2]).centroid
        next(p for p in smallest_first if Polygon(p[0]).contains(middle)).append(hole)
    return polygons


class Arcs:
    """Cuts paths at the points where they part, and stores every stretch once."""

    def __init__(self, closed, opened):
        beside = collections.defaultdict(set)
        for path in (*closed, *opened):
            for u, v in zip(path, path[1:]):
                beside[u].add(v)
                beside[v].add(u)
        self.nodes = {point for point, others in beside.items() if len(others) != 2}
        self.nodes |= {path[end] for path in opened for end in (0, -1)}
        self.stored = []
        self.index = {}

    def _store(self, points):
        arc = tuple(points)
        if arc in self.index:
            return self.index[arc]
        if arc[::-1] in self.index:
            return ~self.index[arc[::-1]]
        self.index[arc] = len(self.stored)
        self.stored.append(arc)
        return self.index[arc]

    def ring(self, ring):
        """Arc numbers of a closed ring."""
        corners = range(len(ring) - 1)
        start = next((i for i in corners if ring[i] in self.nodes), None)
        if start is None:  # shared whole or not at all: always cut at the same point
            start = min(corners, key=lambda i: ring[i])
        return self.line(ring[start:-1] + ring[: start + 1])

    def line(self, points):
        """Arc numbers of a line."""
        numbers, current = [], [points[0]]
        for point in points[1:]:
            current.append(point)
            if point in self.nodes:
                numbers.append(self._store(current))
                current = [point]
        if len(current) > 1:
            numbers.append(self._store(current))
        return numbers

    def deltas(self):
        """The arcs as TopoJSON writes them: a point, then steps."""
        for arc in self.stored:
            steps = [[v[0] - u[0], v[1] - u[1]] for u, v in zip(arc, arc[1:])]
            yield [list(arc[0]), *steps]

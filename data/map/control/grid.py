"""The base map's integer grid, on which the control layer is drawn so that common lines coincide."""

import json
import math

from shapely.geometry import LineString, Point, shape
from shapely.ops import transform

# WGS84
MAJOR_KM = 6378.137
FLATTENING = 1 / 298.257223563
E2 = FLATTENING * (2 - FLATTENING)
MERIDIAN = 46.7  # through the middle of the layer
LATITUDE = 39.75


def equal_area(lon, lat):
    """Sinusoidal projection of the ellipsoid, in kilometres: true areas."""
    phi = math.radians(lat)
    arc = (1 - E2 / 4 - 3 * E2 * E2 / 64) * phi
    arc -= (3 * E2 / 8 + 3 * E2 * E2 / 32) * math.sin(2 * phi)
    arc += (15 * E2 * E2 / 256) * math.sin(4 * phi)
    normal = MAJOR_KM / math.sqrt(1 - E2 * math.sin(phi) ** 2)
    return math.radians(lon - MERIDIAN) * normal * math.cos(phi), MAJOR_KM * arc


def chaikin(points):
    """Cuts the corners of a hand-drawn line, twice."""
    for _ in range(2):
        cut = [points[0]]
        for a, b in zip(points, points[1:]):
            cut.append((a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25))
            cut.append((a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75))
        points = cut + [points[-1]]
    return points


def on_grid(geometry):
    """Every point moved to the nearest grid point."""
    return transform(lambda x, y, z=None: (round(x), round(y)), geometry)


class Grid:
    """A quantised TopoJSON file: its grid, its arcs, its geometries in grid coordinates."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.topology = json.load(file)
        self.scale = self.topology["transform"]["scale"]
        self.origin = self.topology["transform"]["translate"]
        self.arcs = [self._undelta(arc) for arc in self.topology["arcs"]]
        self.cell_km = (
            self.scale[0] * 111.32 * math.cos(math.radians(LATITUDE)),
            self.scale[1] * 111.03,
        )

    @staticmethod
    def _undelta(arc):
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x, y))
        return points

    def _path(self, indices):
        points = []
        for index in indices:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            points += arc if not points else arc[1:]
        return points

    def geometry(self, item):
        """A polygon or multipolygon of the file, in grid coordinates."""
        arcs = item["arcs"]
        if item["type"] == "Polygon":
            rings = [self._path(ring) for ring in arcs]
        else:
            rings = [[self._path(ring) for ring in polygon] for polygon in arcs]
        return shape({"type": item["type"], "coordinates": rings})

    def geometries(self, layer):
        """(properties, geometry) of a layer."""
        for item in self.topology["objects"][layer]["geometries"]:
            yield item.get("properties", {}), self.geometry(item)

    def cell(self, lon, lat):
        """The grid point nearest to a coordinate."""
        return round((lon - self.origin[0]) / self.scale[0]), round((lat - self.origin[1]) / self.scale[1])

    def degrees(self, x, y):
        """The coordinate of a grid point."""
        return x * self.scale[0] + self.origin[0], y * self.scale[1] + self.origin[1]

    def line(self, points):
        """A line through coordinates, on the grid."""
        return LineString([self.cell(*point) for point in points])

    def seat(self, lon, lat):
        """A point in grid coordinates, not rounded."""
        return Point((lon - self.origin[0]) / self.scale[0], (lat - self.origin[1]) / self.scale[1])

    def buffer_km(self, geometry, radius, resolution=6, cap_style=2):
        """A buffer that is round on the ground."""
        gx, gy = self.cell_km
        ground = transform(lambda x, y, z=None: (x * gx, y * gy), geometry)
        wide = ground.buffer(radius, resolution=resolution, cap_style=cap_style, join_style=1)
        return transform(lambda x, y, z=None: (x / gx, y / gy), wide)

    def length_km(self, u, v):
        """Length of an edge."""
        return math.hypot((u[0] - v[0]) * self.cell_km[0], (u[1] - v[1]) * self.cell_km[1])

    def km2(self, geometry):
        """True area."""
        return transform(lambda x, y, z=None: equal_area(*self.degrees(x, y)), geometry).area

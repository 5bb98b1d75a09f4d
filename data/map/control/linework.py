"""The lines that the control layer is cut along, and the faces between them."""

from grid import chaikin, on_grid
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import polygonize, unary_union
from shapely.prepared import prep

CORRIDOR_HALF_WIDTH_KM = 2.5
SURROUNDING = {
    "AZ-KAL": "kalbajar_d", "AZ-LAC": "lachin_d", "AZ-QBI": "qubadli_d", "AZ-ZAN": "zangilan_d",
    "AZ-CAB": "jabrayil_d", "AZ-FUZ": "fuzuli_d", "AZ-AGM": "agdam_d",
}  # fmt: skip
ON_OBLAST_LAND = ["AZ-XVD", "AZ-XCI", "AZ-SUS", "AZ-XA", "AZ-TAR"]
# Corners of districts that lie outside the oblast are led to its line.
CORNERS = [("AZ-LAC", "AZ-QBI"), ("AZ-QBI", "AZ-CAB"), ("AZ-CAB", "AZ-FUZ"), ("AZ-FUZ", "AZ-AGC")]


class Linework:
    """Everything drawn: from the base map (districts, oblast) and by hand (schematic lines)."""

    def __init__(self, grid, schematic):
        units = list(grid.geometries("units"))
        self.grid = grid
        self.districts = {p["id"]: g for p, g in units if p["a3"] == "AZE"}
        self.country = unary_union(list(self.districts.values()))
        self.oblast = next(g for p, g in grid.geometries("nkao") if p["id"] == "nkao")
        self._read_schematic(schematic)

    def _read_schematic(self, schematic):
        grid = self.grid
        smooth = {
            name: grid.line(chaikin(schematic[name]))
            for name in (
                "martuni_hadrut", "line1994", "line2020_mardakert", "line2020_south",
                "line2020_shusha", "road_until_2022", "road_from_2022",
            )  # fmt: skip
        }
        self.split = smooth["martuni_hadrut"]
        self.line1994 = smooth["line1994"]
        self.cuts2020 = {k: smooth[f"line2020_{k}"] for k in ("mardakert", "south", "shusha")}
        self.corridors = {
            name: on_grid(grid.buffer_km(smooth[road], CORRIDOR_HALF_WIDTH_KM, 5).simplify(6))
            for name, road in (("old", "road_until_2022"), ("new", "road_from_2022"))
        }
        self.pocket = Polygon([grid.cell(*p) for p in schematic["hadrut_pocket"]]).buffer(0)
        farukh = Point(grid.cell(*schematic["farukh"]))
        self.farukh = on_grid(grid.buffer_km(farukh, schematic["farukh_km"], 4, 1))
        self._sides(schematic)

    def _sides(self, schematic):
        """On which side of each line a face lies, as prepared areas."""
        grid = self.grid

        def side(line, corners):
            return prep(Polygon([*line.coords, *(grid.cell(*c) for c in corners)]))

        west_end = (46.0, schematic["martuni_hadrut"][0][1])
        self.east_of_1994 = side(self.line1994, [(49, 39.2), (49, 40.6)])
        self.north_of_split = side(self.split, [(47.6, 39.645), (47.6, 40.6), (46.0, 40.6), west_end])
        self.taken2020 = {
            name: side(line, schematic[f"line2020_{name}_close"]) for name, line in self.cuts2020.items()
        }

    def _corner_links(self):
        for a, b in CORNERS:
            corner = self.districts[a].boundary.intersection(self.districts[b].boundary)
            corner = corner.intersection(self.districts["AZ-XVD"].boundary)
            if corner.is_empty:
                continue
            members = list(corner.geoms) if hasattr(corner, "geoms") else [corner]
            point = min(members, key=lambda p: p.distance(self.oblast)).centroid
            if not self.oblast.contains(point):
                edge = self.oblast.exterior
                yield LineString([point, edge.interpolate(edge.project(point))])

    def lines(self):
        """All lines of the layer."""
        shown = [*SURROUNDING, *ON_OBLAST_LAND, "AZ-GOR"]
        yield self.oblast.boundary
        yield from (self.districts[code].boundary for code in shown)
        yield from (self.split, self.line1994, *self.cuts2020.values())
        yield from (self.pocket.boundary, self.farukh.boundary)
        yield from (corridor.boundary for corridor in self.corridors.values())
        yield from self._corner_links()


def flat(geometry):
    """The single lines in a geometry."""
    if geometry.is_empty:
        return []
    if geometry.geom_type in ("LineString", "LinearRing"):
        return [LineString(geometry.coords)]
    return [line for member in getattr(geometry, "geoms", []) for line in flat(member)]


def off_grid(lines):
    """Whether any point lies between grid points."""
    return any(x != round(x) or y != round(y) for line in lines for x, y in line.coords)


def draw_faces(linework):
    """The faces between all lines, with every corner on the grid (iterated snap rounding)."""
    net = flat(unary_union([line for shape in linework.lines() for line in flat(shape)]))
    for _ in range(12):
        rounded = [on_grid(line) for line in net]
        net = flat(unary_union([line for line in rounded if line.length > 0]))
        if not off_grid(net):
            return list(polygonize(unary_union(net)))
    raise ValueError("lines do not settle on the grid")

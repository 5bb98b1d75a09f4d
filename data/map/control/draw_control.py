"""Draws who held what: parts of districts, corridors, the peacekeepers' area and lines, as TopoJSON.

python3 draw_control.py <region.topo.json> <data/control.yaml> <data/places.geojson> <out>
"""

import collections
import json
import sys
from pathlib import Path

import yaml
from arcs import Arcs, chains, nest, outline_edges, rings
from grid import Grid
from linework import Linework, draw_faces
from parts import NAMES, Parts
from shapely.geometry import Point
from shapely.ops import unary_union
from shapely.prepared import prep

SCHEMATIC = Path(__file__).with_name("schematic_lines.json")
CORRIDORS = {"old": "route until August 2022", "new": "route from 30 August 2022"}
ZONE = "peacekeepers' area in the former oblast"
ARMENIAN_SIDE = {"ARM", "ARM_RUPK", "RUPK", "MIXED"}
CHANGE_OF_2020 = "2020-11-10"

# id, label, a day on which the front stood there
LINES = [
    ("line1994", "Line of contact 1994-2020 (schematic)", "1995-01-01"),
    ("line2020", "Line of 10 November 2020, from the rows (schematic)", "2020-11-10"),
    (
        "zone2020",
        "Edge of the area left to the Karabakh Armenian authorities and the corridor, "
        "1 December 2020 to August 2022 (schematic)",
        "2020-12-14",
    ),
    ("zone2022", "The same from 30 August 2022 (schematic)", "2022-09-01"),
]

# Seats that must lie in their district (place id: district; None: outside the layer).
SEATS = {
    "stepanakert": "stepanakert_city", "askeran": "askeran", "khojaly": "askeran", "farukh": "askeran",
    "hadrut": "hadrut_d", "martuni": "martuni_d", "martakert": "mardakert_d", "charektar": "mardakert_d",
    "maraga": "mardakert_d", "shusha": "shusha_d", "kalbajar": "kalbajar_d", "lachin": "lachin_d",
    "qubadli": "qubadli_d", "zangilan": "zangilan_d", "jabrayil": "jabrayil_d", "fuzuli": "fuzuli_d",
    "horadiz": "fuzuli_d", "agdam": "agdam_d", "tartar": None,
}  # fmt: skip


def read_holders(path):
    """Records of data/control.yaml by (layer, district, part), in its order."""
    with open(path, encoding="utf-8") as file:
        records = yaml.safe_load(file)
    return {(r["layer"], r["district"], r["part"]): r["periods"] for r in records}


def holder_on(periods, day):
    """Who held it on a day; `from` is included, `to` is not."""
    for period in periods:
        end = period.get("to")
        if str(period["from"]) <= day and (end is None or day < str(end)):
            return period["holder"]
    return None


def middle(u, v):
    """The point half-way along an edge."""
    return Point((u[0] + v[0]) / 2, (u[1] + v[1]) / 2)


def largest_piece(faces):
    """The faces of the largest connected piece."""
    whole = unary_union(faces)
    if whole.geom_type == "Polygon":
        return faces
    main = max(whole.geoms, key=lambda piece: piece.area)
    return [face for face in faces if main.contains(face.representative_point())]


class Control:
    """The layers' faces and their holders."""

    def __init__(self, linework, faces, holders):
        self.work = linework
        self.holders = holders
        groups = Parts(linework, faces).groups()
        if set(groups) != set(NAMES):
            raise ValueError(f"parts drawn but not named, or the reverse: {set(groups) ^ set(NAMES)}")
        self.parts = {
            ("parts", key[0], NAMES[key]): [faces[i] for i in indices] for key, indices in groups.items()
        }
        named = {key for key in holders if key[0] == "parts"}
        if set(self.parts) != named:
            raise ValueError(f"parts without holder, or the reverse: {set(self.parts) ^ named}")
        self.parts = {key: self.parts[key] for key in holders if key in self.parts}
        self.inside = prep(linework.country.buffer(-3))

    def _corridor(self, route):
        """The corridor in Lachin district and in Shusha district west of the town."""
        area = prep(self.work.corridors[route])
        west = self.parts["parts", "shusha_d", NAMES["shusha_d", "west"]]
        faces = list(self.parts["parts", "lachin_d", NAMES["lachin_d", route]])
        faces += [face for face in west if area.contains(face.representative_point())]
        return largest_piece(faces)

    def _zone(self):
        """The peacekeepers' area: what changed to ARM_RUPK with the statement, in the former oblast."""
        for key, faces in self.parts.items():
            for period in self.holders[key]:
                began = str(period["from"]) == CHANGE_OF_2020 and period["holder"] == "ARM_RUPK"
                if began and key[1] != "lachin_d":
                    yield from faces

    def overlays(self):
        """(district, part) and faces of the overlays."""
        for route, name in CORRIDORS.items():
            yield ("lachin_corridor", name), self._corridor(route)
        yield ("rupk", ZONE), list(self._zone())

    def front(self, day):
        """Lines between the Armenian-held parts and the rest, inside Azerbaijan."""
        held = [
            face
            for key, faces in self.parts.items()
            if holder_on(self.holders[key], day) in ARMENIAN_SIDE
            for face in faces
        ]
        return chains([edge for edge in outline_edges(held) if self.inside.contains(middle(*edge))])


def area_object(properties, polygons, arcs):
    """A TopoJSON polygon or multipolygon."""
    numbers = [[arcs.ring(ring) for ring in polygon] for polygon in polygons]
    if len(numbers) == 1:
        return {"type": "Polygon", "arcs": numbers[0], "properties": properties}
    return {"type": "MultiPolygon", "arcs": numbers, "properties": properties}


def pack(grid, control):
    """The TopoJSON topology."""
    areas = {
        "parts": [(key[1:], nest(rings(outline_edges(f)))) for key, f in control.parts.items()],
        "overlays": [(key, nest(rings(outline_edges(f)))) for key, f in control.overlays()],
    }
    lines = [({"id": name, "label": label}, control.front(day)) for name, label, day in LINES]
    closed = [ring for layer in areas.values() for _, polygons in layer for p in polygons for ring in p]
    arcs = Arcs(closed, [chain for _, found in lines for chain in found])
    objects = {
        layer: [
            area_object({"district": district, "part": part}, polygons, arcs)
            for (district, part), polygons in items
        ]
        for layer, items in areas.items()
    }
    objects["lines"] = [
        {"type": "MultiLineString", "arcs": [arcs.line(c) for c in found], "properties": properties}
        for properties, found in lines
    ]
    xs, ys = zip(*(point for arc in arcs.stored for point in arc))
    bounds = [*grid.degrees(min(xs), min(ys)), *grid.degrees(max(xs), max(ys))]
    return {
        "type": "Topology",
        "bbox": [round(value, 4) for value in bounds],
        "transform": {"scale": grid.scale, "translate": grid.origin},
        "objects": {k: {"type": "GeometryCollection", "geometries": v} for k, v in objects.items()},
        "arcs": list(arcs.deltas()),
    }


def report(grid, control, seats):
    """Prints areas, and stops if a seat lies in a wrong district."""
    shapes = {key: unary_union(faces) for key, faces in control.parts.items()}
    districts = collections.Counter()
    for key, shape in shapes.items():
        districts[key[1]] += grid.km2(shape)
        print(f"{key[1]:17}{grid.km2(shape):7.0f} km2  {key[2]}")
    print("districts", {name: round(area) for name, area in districts.items()})
    for seat, expected in SEATS.items():
        point = grid.seat(*seats[seat])
        found = next((key[1] for key, shape in shapes.items() if shape.contains(point)), None)
        if found != expected:
            raise ValueError(f"{seat} lies in {found}, not in {expected}")


def main(region_path, holders_path, places_path, out_path):
    """Draws, reports, writes."""
    grid = Grid(region_path)
    linework = Linework(grid, json.loads(SCHEMATIC.read_text(encoding="utf-8")))
    control = Control(linework, draw_faces(linework), read_holders(holders_path))
    places = json.loads(Path(places_path).read_text(encoding="utf-8"))["features"]
    report(grid, control, {f["id"]: f["geometry"]["coordinates"] for f in places})
    topology = json.dumps(pack(grid, control), separators=(",", ":"), ensure_ascii=False)
    Path(out_path).write_text(topology, encoding="utf-8")
    print(f"{len(topology)} characters")


if __name__ == "__main__":
    main(*sys.argv[1:])

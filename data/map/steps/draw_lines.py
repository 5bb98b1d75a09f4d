"""Rivers, the boundary of the oblast, and the Georgian lines.

python3 draw_lines.py <folder with the simplified units> <rivers shapefile> <QGIS world_map.gpkg>
"""

import json
import math
import subprocess
import sys
from pathlib import Path

from plane import BOX, KM_PER_LAT, KM_PER_LON, feature, parts, read_json, to_km, write_features
from shapely.geometry import LineString, Point, shape
from shapely.ops import linemerge, polygonize, substring, transform, unary_union

RIVER_NAMES = {
    "Kr": "Kura", "Dicle": "Tigris", "Firat": "Euphrates", "Al Furat": "Euphrates",
    "Talkeh": "Aji Chay", "Sefid": "Sefid Rud", "Qezel Owzan": "Qezel Owzan", "Aras": "Aras",
}  # fmt: skip

# Hand-drawn through known towns, good to 2 km (lon, lat): too small for the source, needed by the story.
SKETCHED_RIVERS = {
    "Tartar": [
        (45.86, 39.93), (45.93, 39.96), (46.00, 40.05), (46.045, 40.105), (46.13, 40.13), (46.25, 40.115),
        (46.37, 40.11), (46.47, 40.12), (46.545, 40.155), (46.63, 40.235), (46.72, 40.295), (46.80, 40.335),
        (46.88, 40.345), (46.945, 40.35), (47.04, 40.375), (47.14, 40.385), (47.25, 40.43), (47.33, 40.49),
    ],
    "Hakari": [
        (46.33, 39.93), (46.40, 39.83), (46.46, 39.74), (46.525, 39.645), (46.545, 39.612), (46.58, 39.59),
        (46.59, 39.56), (46.582, 39.53), (46.572, 39.50), (46.57, 39.43), (46.605, 39.36), (46.63, 39.27),
        (46.685, 39.18), (46.73, 39.105), (46.79, 39.03),
    ],
    "Vorotan": [
        (45.72, 39.72), (45.84, 39.66), (46.02, 39.52), (46.13, 39.50), (46.25, 39.48), (46.37, 39.45),
        (46.46, 39.39), (46.55, 39.335), (46.605, 39.25), (46.66, 39.20),
    ],
}  # fmt: skip

# Natural Earth's line of the Aras wanders up to this far from the border that follows the river.
BORDER_RIVER_KM = 4.5


def rounded(geometry):
    """Kilometres to degrees at the precision that is kept."""
    return transform(
        lambda x, y, z=None: (round(x / KM_PER_LON, 4), round(y / KM_PER_LAT, 4)), geometry
    )


def read_layer(path, *arguments):
    """Features of a file that GDAL reads."""
    command = ["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", str(path), *arguments]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["features"]


def border_line(units):
    """The border of Armenia and Azerbaijan with Turkey and Iran, west to east: the Aras for most of it."""
    by_country = {}
    for item in units["features"]:
        by_country.setdefault(item["properties"]["a3"], []).append(to_km(shape(item["geometry"]).buffer(0)))
    whole = {k: unary_union(v).buffer(0.01).buffer(-0.01) for k, v in by_country.items()}
    north = unary_union([whole["ARM"], whole["AZE"]])
    south = unary_union([whole["TUR"], whole["IRN"]])
    shared = north.boundary.intersection(south.buffer(0.06))
    merged = shared if shared.geom_type == "LineString" else linemerge(shared)
    pieces = sorted((p for p in parts(merged) if p.length > 0.3), key=lambda p: -p.length)
    return LineString(join_ends([list(p.coords) for p in pieces]))


def join_ends(lines, reach=6):
    """One chain of points from lines whose ends lie within reach, running west to east."""
    chain, rest = lines[0], lines[1:]
    while rest:
        options = []
        for line in rest:
            for way in (line, line[::-1]):
                options.append((math.dist(chain[-1], way[0]), False, way, line))
                options.append((math.dist(chain[0], way[-1]), True, way, line))
        distance, before, way, line = min(options, key=lambda option: option[0])
        if distance > reach:
            break
        chain = way + chain if before else chain + way
        rest.remove(line)
    return chain if chain[0][0] <= chain[-1][0] else chain[::-1]


def aras_along(border, line):
    """The Aras: the border where the river is the border, the source's line above and below it."""
    course = list(line.coords)
    near = [i for i, point in enumerate(course) if border.distance(Point(point)) < BORDER_RIVER_KM]
    first, last = min(near), max(near)
    ends = sorted(border.project(Point(course[i])) for i in (first, last))
    middle = list(substring(border, *ends).coords)
    if math.dist(course[first], middle[0]) > math.dist(course[first], middle[-1]):
        middle = middle[::-1]
    yield "Aras", 6, "o", LineString(middle)
    for piece in (course[:first] + [middle[0]], [middle[-1]] + course[last + 1 :]):
        if len(piece) > 1:
            yield "Aras", 6, "n", LineString(piece)


def english(name):
    """The river's English name; the source's letters are partly broken."""
    plain = (name or "").encode("ascii", "ignore").decode().strip()
    return RIVER_NAMES.get(plain, plain)


def natural_rivers(path, border):
    """(name, rank, source, line) of the source's rivers inside the box."""
    for item in read_layer(path):
        line = to_km(shape(item["geometry"])).intersection(BOX)
        name = english(item["properties"]["name"])
        if line.is_empty:
            continue
        if name == "Aras":
            yield from aras_along(border, line)
            continue
        rank = 6 if name == "Kura" else int(item["properties"]["scalerank"])
        for piece in parts(line):
            yield name, rank, "n", piece


def rounded_corners(points):
    """Chaikin's corner cutting, twice."""
    for _ in range(2):
        cut = [points[0]]
        for a, b in zip(points, points[1:]):
            cut.append((a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25))
            cut.append((a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75))
        points = cut + [points[-1]]
    return points


def join_mouth(line, mouth):
    """Ends a sketched river at the one it flows into."""
    crossing = line.intersection(mouth)
    if not crossing.is_empty:
        return substring(line, 0, min(line.project(point) for point in parts(crossing)))
    end = Point(line.coords[-1])
    bank = mouth.interpolate(mouth.project(end))
    return LineString([*line.coords, (bank.x, bank.y)]) if end.distance(bank) < 8 else line


def sketched_rivers(rivers):
    """The hand-drawn rivers; each may flow into the one before."""
    for name, course in SKETCHED_RIVERS.items():
        mouth = unary_union([line for known, _, _, line in rivers if known in ("Kura", "Aras", "Hakari")])
        line = join_mouth(to_km(LineString(rounded_corners(course))), mouth)
        rivers.append((name, 10, "s", line))


def river_features(rivers):
    """GeoJSON features of every river longer than 3 km."""
    for name, rank, source, line in rivers:
        line = line.simplify(0.12)
        if line.length >= 3:
            yield feature(rounded(line), name=name, rank=rank, src=source)


def closed_ends(lines, reach=0.006):
    """Lines whose ends meet exactly where they nearly met."""
    ends = []

    def snap(point):
        for end in ends:
            if math.dist(end, point) < reach:
                return end
        ends.append(point)
        return point

    for line in lines:
        course = [point[:2] for point in line.coords]
        yield LineString([snap(course[0]), *course[1:-1], snap(course[-1])])


def oblast(path):
    """The autonomous oblast of 1923-1991, from the lines of Natural Earth's disputed borders."""
    lines = []
    for item in read_layer(path, "disputed_borders"):
        if item["properties"]["name"].startswith("Former USSR"):
            lines += parts(shape(item["geometry"]))
    found = [p for p in polygonize(list(closed_ends(lines))) if p.area > 0.01]
    if len(found) != 1:
        raise ValueError(f"{len(found)} oblasts")
    print(f"oblast {to_km(found[0]).area:.0f} km2")
    return transform(lambda x, y, z=None: (round(x, 4), round(y, 4)), found[0])


def georgian_lines(path):
    """The lines of Abkhazia and South Ossetia."""
    chosen = "select name, geom from disputed_borders where name='Georgian claim'"
    return read_layer(path, "-sql", chosen, "-lco", "COORDINATE_PRECISION=4")


def main(folder, rivers_path, world_path):
    """Writes rivers, oblast and claims into the folder."""
    border = border_line(read_json(folder / "units_simple.geojson"))
    rivers = list(natural_rivers(rivers_path, border))
    sketched_rivers(rivers)
    write_features(folder / "rivers.geojson", river_features(rivers))
    write_features(folder / "nkao.geojson", [feature(oblast(world_path), id="nkao")])
    write_features(folder / "claims.geojson", georgian_lines(world_path))
    print(f"border chain {border.length:.0f} km, {len(rivers)} rivers")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])

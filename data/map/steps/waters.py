"""Sea and lakes, with the spikes and bridges of the source smoothed away."""

from plane import BOX, feature, point_km, polygons, read_json, to_degrees, to_km
from shapely.geometry import MultiPolygon, Point, Polygon, box, shape
from shapely.ops import unary_union

WIDE = to_km(box(34, 28, 62, 48))
SEA_KM2 = 1e5
SMALLEST_LAKE_KM2 = 40
NAMED_LAKES = [
    ("Lake Sevan", 45.3, 40.35),
    ("Lake Van", 42.9, 38.6),
    ("Lake Urmia", 45.5, 37.7),
    ("Mingachevir Reservoir", 46.8, 40.93),
    ("Kara-Bogaz-Gol", 53.6, 41.2),
    ("Lake Tuz", 33.4, 38.7),
]


def smooth(water, radius):
    """Removes necks and spikes narrower than twice the radius."""
    inner = water.buffer(-radius, resolution=4).simplify(0.02)
    outer = inner.buffer(2 * radius, resolution=4).simplify(0.02)
    return outer.buffer(-radius, resolution=4).simplify(0.03)


def without_islands(polygon, smallest):
    """The polygon with its larger islands only."""
    return Polygon(polygon.exterior, [i for i in polygon.interiors if Polygon(i).area > smallest])


def sort_waters(path):
    """Splits the source's polygons into sea and lakes by the size of the water they were clipped from."""
    sea, lakes = [], []
    for item in read_json(path)["features"]:
        whole_km2, piece_km2 = item["properties"]["km"], item["properties"]["km2"] / 1e6
        water = to_km(shape(item["geometry"]).buffer(0)).intersection(WIDE)
        if water.is_empty:
            continue
        if whole_km2 > SEA_KM2 and piece_km2 > 50:
            sea.append(water)
        elif whole_km2 > 25:
            lakes.append(water)
    return sea, lakes


def is_salt_lake_of_note(polygon):
    """Sevan and Urmia have long thin spikes in the source and are smoothed harder."""
    lon = to_degrees(polygon.centroid).x
    return 44.9 < lon < 46 and (1000 < polygon.area < 1400 or polygon.area > 4000)


def make_lakes(pieces):
    """Lakes of at least 40 km2."""
    lakes = []
    for polygon in polygons(smooth(unary_union(pieces), 0.7)):
        if is_salt_lake_of_note(polygon):
            polygon = max(polygons(smooth(polygon.buffer(0.0), 1.5)), key=lambda p: p.area)
        if polygon.area >= SMALLEST_LAKE_KM2:
            lakes.append(without_islands(polygon, 6))
    return lakes


def make_sea(pieces, lakes):
    """The seas, with the large bays that the source counts as lakes."""
    sea = smooth(unary_union(pieces).simplify(0.03), 0.7)
    sea = MultiPolygon([without_islands(p, 4) for p in polygons(sea) if p.area > 300])
    bays = [p.buffer(0.8) for p in lakes if p.area > 2000 and p.intersects(sea.buffer(1))]
    return MultiPolygon(polygons(unary_union([sea, *bays])))


def read_waters(path):
    """(sea, lakes) in kilometres."""
    sea_pieces, lake_pieces = sort_waters(path)
    lakes = make_lakes(lake_pieces)
    sea = make_sea(sea_pieces, lakes)
    return sea, [lake for lake in lakes if not lake.intersects(sea.buffer(0.5))]


def lake_name(lake):
    """The name of a lake that the map labels, else None."""
    near = lake.buffer(3)
    return next((n for n, x, y in NAMED_LAKES if near.contains(Point(point_km(x, y)))), None)


def lake_features(lakes):
    """GeoJSON features of the lakes inside the box."""
    for lake in lakes:
        for polygon in polygons(lake.intersection(BOX)):
            if polygon.area >= SMALLEST_LAKE_KM2:
                yield feature(to_degrees(polygon), name=lake_name(polygon), km2=round(polygon.area))

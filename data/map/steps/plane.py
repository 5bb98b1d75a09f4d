"""The flat plane that all steps measure in: kilometres, true at 40° N, good to 1 % in the Caucasus."""

import json
import math

from shapely.geometry import box, mapping
from shapely.ops import transform

KM_PER_LON = 111.32 * math.cos(math.radians(40))
KM_PER_LAT = 111.2


def to_km(geometry):
    """Degrees to kilometres."""
    return transform(lambda x, y, z=None: (x * KM_PER_LON, y * KM_PER_LAT), geometry)


def to_degrees(geometry):
    """Kilometres to degrees, unrounded."""
    return transform(lambda x, y, z=None: (x / KM_PER_LON, y / KM_PER_LAT), geometry)


def point_km(lon, lat):
    """A coordinate pair in kilometres."""
    return lon * KM_PER_LON, lat * KM_PER_LAT


# The detailed map covers 36-60° E, 30-46° N.
BOX = to_km(box(36, 30, 60, 46))


def parts(geometry):
    """The members of a collection, or the geometry alone."""
    return list(geometry.geoms) if hasattr(geometry, "geoms") else [geometry]


def polygons(geometry):
    """The polygons of a geometry that have an area; lines and points left by a cut are dropped."""
    if geometry.is_empty:
        return []
    return [p for p in parts(geometry) if p.geom_type == "Polygon" and p.area > 0]


def read_json(path):
    """A JSON file's content."""
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def feature(geometry, **properties):
    """One GeoJSON feature."""
    return {"type": "Feature", "properties": properties, "geometry": mapping(geometry)}


def write_features(path, features):
    """Writes a GeoJSON collection."""
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": list(features)}, file)


def read_seats(path):
    """Coordinates (lon, lat) of the chronology's places by id."""
    return {f["id"]: tuple(f["geometry"]["coordinates"]) for f in read_json(path)["features"]}

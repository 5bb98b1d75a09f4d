"""Makes the cover of the detailed map: countries, districts, enclaves, sea and lakes, not yet simplified.

python3 draw_cover.py <folder with zones, waters, enclaves> <admin-1 json> <data/places.geojson>
"""

import sys
from pathlib import Path

from countries import NAMES, read_countries, read_enclaves
from districts import DIVIDED, divide
from plane import BOX, feature, read_seats, to_degrees, write_features
from shapely.ops import unary_union
from waters import lake_features, read_waters


def unit(a3, code, name, outline, enclave=False):
    """One feature of the cover."""
    return feature(to_degrees(outline), a3=a3, id=code, name=name, enc=1 if enclave else 0)


def make_units(countries, enclaves, admin_path, seats):
    """A feature per district of the divided countries, per enclave, and per other country."""
    all_enclaves = unary_union([outline for _, _, outline in enclaves])
    for a3, outline in countries.items():
        if a3 not in DIVIDED:
            yield unit(a3, a3, NAMES[a3], outline)
            continue
        for code, name, district in divide(admin_path, a3, outline, all_enclaves, seats):
            yield unit(a3, code, name, district)
        for owner, name, enclave in enclaves:
            if owner == a3:
                yield unit(a3, f"{a3}-enclave-{name.replace(' ', '_')}", name, enclave, enclave=True)


def main(folder, admin_path, places_path):
    """Writes units, sea and lakes into the folder."""
    sea, lakes = read_waters(folder / "waters_clipped.geojson")
    enclaves = read_enclaves(folder / "enclaves.geojson")
    countries = read_countries(folder / "zones.geojson", enclaves, sea)
    units = list(make_units(countries, enclaves, admin_path, read_seats(places_path)))
    write_features(folder / "units.geojson", units)
    write_features(folder / "lakes.geojson", lake_features(lakes))
    write_features(folder / "sea.geojson", [feature(to_degrees(sea.intersection(BOX)))])
    print(f"{len(units)} units")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])

"""Country outlines at OpenStreetMap's detail, put together from time zones, with the four enclaves."""

from plane import BOX, parts, point_km, polygons, read_json, to_km
from shapely.geometry import MultiPolygon, Point, Polygon, shape
from shapely.ops import unary_union

COUNTRY_OF_ZONE = {
    "Asia/Baku": "AZE", "Asia/Yerevan": "ARM", "Asia/Tehran": "IRN", "Europe/Istanbul": "TUR",
    "Asia/Tbilisi": "GEO", "Asia/Baghdad": "IRQ", "Asia/Damascus": "SYR", "Europe/Moscow": "RUS",
    "Europe/Astrakhan": "RUS", "Asia/Atyrau": "KAZ", "Asia/Aqtau": "KAZ", "Asia/Aqtobe": "KAZ",
    "Asia/Qyzylorda": "KAZ", "Asia/Samarkand": "UZB", "Asia/Ashgabat": "TKM", "Asia/Kabul": "AFG",
    "Asia/Karachi": "PAK", "Asia/Kuwait": "KWT", "Asia/Beirut": "LBN", "Asia/Riyadh": "SAU",
    "Asia/Amman": "JOR", "Asia/Jerusalem": "ISR", "Asia/Hebron": "PSE", "Europe/Kyiv": "UKR",
    "Europe/Simferopol": "UKR",
}  # fmt: skip

NAMES = {
    "AZE": "Azerbaijan", "ARM": "Armenia", "IRN": "Iran", "TUR": "Turkey", "GEO": "Georgia",
    "RUS": "Russia", "IRQ": "Iraq", "SYR": "Syria", "KAZ": "Kazakhstan", "UZB": "Uzbekistan",
    "TKM": "Turkmenistan", "AFG": "Afghanistan", "SAU": "Saudi Arabia", "JOR": "Jordan",
    "KWT": "Kuwait", "LBN": "Lebanon", "UKR": "Ukraine", "PAK": "Pakistan", "ISR": "Israel",
    "PSE": "Palestine",
}  # fmt: skip

# Where a country owns land inside the other. Each point is the published coordinate of the village the
# enclave is named after, so that a name cannot land on a wrong polygon. Drawn as internationally recognised:
# since 1992 Azerbaijan has held Artsvashen, and Armenia the other three.
ENCLAVES = [
    ("ARM", "Artsvashen", (45.5156, 40.6461)),
    ("AZE", "Yukhari Askipara", (45.02333, 41.06611)),
    ("AZE", "Barkhudarli", (45.22528, 40.99333)),
]

# No free source outlines Karki / Tigranashen: an octagon (km from its centre), scaled to the published 19 km².
KARKI_CENTRE = (44.952, 39.787)
KARKI_CORNERS = [
    (-1.9, -1.6), (-2.3, 0.3), (-1.2, 2.0), (0.4, 2.4),
    (1.9, 1.5), (2.3, -0.4), (1.2, -2.1), (-0.5, -2.4),
]  # fmt: skip
KARKI_SCALE = 1.083

# Land ruled by one country and claimed by another lies in two time zones; it goes to the recognised owner.
RECOGNISED_OWNER = {("RUS", "GEO"): "GEO", ("ISR", "PSE"): "PSE"}
SMALLEST_ISLAND_KM2 = {"AZE": 3, "IRN": 3, "TKM": 3, "RUS": 3, "KAZ": 3}
LARGEST_UNNAMED_ENCLAVE_KM2 = 60


def merge_zones(path):
    """Joins the quadtree's chunks into one outline per country, in degrees."""
    chunks = {}
    for item in read_json(path)["features"]:
        country = COUNTRY_OF_ZONE[item["properties"]["tz"]]
        chunks.setdefault(country, []).append(shape(item["geometry"]).buffer(0))
    seam = 2e-6
    return {
        country: unary_union([c.buffer(seam, join_style=2) for c in pieces]).buffer(-seam, join_style=2)
        for country, pieces in chunks.items()
    }


def cut_to_box(outlines):
    """Outlines in kilometres inside the box, hairline gaps between chunks closed."""
    cut = {k: to_km(g.buffer(0)).intersection(BOX) for k, g in outlines.items()}
    return {
        k: g.buffer(0.012, join_style=2).buffer(-0.012, join_style=2).intersection(BOX)
        for k, g in cut.items()
        if g.area > 0
    }


def settle_overlaps(countries):
    """No land belongs to two countries: the first keeps it, unless a recognised owner is named."""
    names = list(countries)
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    for a, b in pairs:
        if {a, b} != {"RUS", "GEO"} and countries[a].intersects(countries[b]):
            countries[b] = countries[b].difference(countries[a])
    for (loser, _), owner in RECOGNISED_OWNER.items():
        if loser in countries and owner in countries:
            countries[loser] = countries[loser].difference(countries[owner])


def find_enclave(countries, owner, lon, lat):
    """The small polygon of the owner that holds the village."""
    village = Point(point_km(lon, lat))
    for item in countries["features"]:
        if item["properties"]["A3"] != owner:
            continue
        for polygon in polygons(to_km(shape(item["geometry"]).buffer(0))):
            if polygon.area < LARGEST_UNNAMED_ENCLAVE_KM2 and polygon.contains(village):
                return Polygon(polygon.exterior)
    raise ValueError(f"no enclave of {owner} at {lat}, {lon}")


def draw_karki():
    """The octagon that stands for Karki."""
    x, y = point_km(*KARKI_CENTRE)
    return Polygon([(x + dx * KARKI_SCALE, y + dy * KARKI_SCALE) for dx, dy in KARKI_CORNERS])


def read_enclaves(path):
    """(owner, name, polygon) of the four enclaves."""
    source = read_json(path)
    found = [(owner, name, find_enclave(source, owner, *at)) for owner, name, at in ENCLAVES]
    return [*found, ("AZE", "Karki", draw_karki())]


def place_enclaves(countries, enclaves):
    """Gives each enclave to its owner."""
    for owner, name, outline in enclaves:
        other = "AZE" if owner == "ARM" else "ARM"
        countries[other] = countries[other].difference(outline)
        countries[owner] = countries[owner].union(outline)
        print(f"enclave {name} ({owner}) {outline.area:.1f} km2")


def land_only(countries, sea):
    """Cuts the sea off and drops specks of land and of water."""
    for name, outline in countries.items():
        smallest = SMALLEST_ISLAND_KM2.get(name, 5)
        land = [p for p in polygons(outline.difference(sea)) if p.area > smallest]
        whole = [Polygon(p.exterior, [i for i in p.interiors if Polygon(i).area > 8]) for p in land]
        countries[name] = MultiPolygon(whole)


def read_countries(zones_path, enclaves, sea):
    """Country outlines by code, in kilometres."""
    countries = cut_to_box(merge_zones(zones_path))
    settle_overlaps(countries)
    place_enclaves(countries, enclaves)
    land_only(countries, sea)
    for name in ("AZE", "ARM"):
        print(f"{name} {countries[name].area:.0f} km2 in {len(parts(countries[name]))} pieces")
    return countries

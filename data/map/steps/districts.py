"""Districts (Natural Earth) fitted into the finer country outlines (OpenStreetMap)."""

from plane import BOX, point_km, polygons, read_json, to_km
from shapely.geometry import LineString, MultiPolygon, Point, shape
from shapely.ops import unary_union

DIVIDED = ("AZE", "ARM", "IRN")

# By Natural Earth's own code, because the ISO code or the name is wrong there: it calls Lachin "Lankaran"
# and gives Alborz the code of Tehran.
CORRECTED = {"AZE-1735": ("AZ-LAC", "Lachin"), "IRN-5490": ("IR-32", "Alborz")}

NAMES = {
    "AZ-KAL": "Kalbajar", "AZ-LAC": "Lachin", "AZ-QBI": "Qubadli", "AZ-ZAN": "Zangilan",
    "AZ-CAB": "Jabrayil", "AZ-FUZ": "Fuzuli", "AZ-AGM": "Agdam", "AZ-XVD": "Khojavend",
    "AZ-XCI": "Khojaly", "AZ-SUS": "Shusha", "AZ-TAR": "Tartar", "AZ-XA": "Khankendi / Stepanakert",
    "AZ-GYG": "Goygol", "AZ-SBN": "Shabran", "AZ-BA": "Baku", "AZ-AGC": "Aghjabadi", "AZ-BAR": "Barda",
    "AZ-GOR": "Goranboy", "AZ-BEY": "Beylagan", "AZ-DAS": "Dashkasan", "AZ-GAD": "Gadabay",
    "AZ-TOV": "Tovuz", "AZ-QAZ": "Qazakh", "AZ-AGA": "Aghstafa", "AZ-SKR": "Shamkir", "AZ-SR": "Shirvan",
}  # fmt: skip

# Cities drawn as circles in the source go to the district around them, except these.
CITIES_KEPT = {"AZ-BA", "AZ-SM", "AZ-XA", "AM-ER"}

# District lines are off by up to 3 km; a district must at least hold its own seat (place ids).
SEATS = {
    "AZ-LAC": "lachin", "AZ-CAB": "jabrayil", "AZ-KAL": "kalbajar", "AZ-AGM": "agdam",
    "AZ-FUZ": "fuzuli", "AZ-ZAN": "zangilan", "AZ-QBI": "qubadli", "AZ-TAR": "tartar",
    "AZ-XVD": "martuni", "AZ-SUS": "shusha", "AZ-XCI": "khojaly",
}  # fmt: skip
SEAT_MARGIN_KM = 0.8


def read_districts(source, country):
    """The country's districts as the source has them, in kilometres."""
    for item in source["features"]:
        properties = item["properties"]
        outline = to_km(shape(item["geometry"]).buffer(0)).intersection(BOX)
        if properties["adm0_a3"] != country or outline.area < 1:
            continue
        code, name = properties["iso_3166_2"], properties["name_en"] or properties["name"]
        code, name = CORRECTED.get(properties["adm1_code"], (code, name))
        city = properties["type_en"] == "Municipality"
        yield {"id": code, "name": NAMES.get(code, name), "city": city, "shape": outline}


def merge_cities(districts):
    """Joins each small city to the district it shares most of its edge with."""
    for city in districts:
        if not city["city"] or city["id"] in CITIES_KEPT:
            continue
        edge = city["shape"].boundary
        others = [d for d in districts if d is not city and not d["city"]]
        around = max(others, key=lambda d: d["shape"].buffer(0.3).intersection(edge).length)
        around["shape"] = around["shape"].union(city["shape"].buffer(0.2))
        city["shape"] = None
    return [d for d in districts if d["shape"] is not None]


def settle_overlaps(districts, country, enclaves):
    """Cuts districts to the country; where two overlap, the smaller keeps the land."""
    taken = None
    for district in sorted(districts, key=lambda d: d["shape"].area):
        own = district["shape"].intersection(country).difference(enclaves)
        if taken is not None:
            own = own.difference(taken)
        district["shape"] = own
        taken = own if taken is None else taken.union(own)


def way_to(district, seat):
    """A line from the seat to safely inside its district."""
    core = district.buffer(-2)
    if core.geom_type == "Polygon":
        inside = core.exterior.interpolate(core.exterior.project(seat))
    else:
        inside = district.representative_point()
    return LineString([seat, inside])


def take_seats_in(districts, country, seats):
    """Moves a district's line around its seat where the seat would lie outside."""
    for district in districts:
        if district["id"] not in SEATS:
            continue
        seat = Point(point_km(*seats[SEATS[district["id"]]]))
        if district["shape"].buffer(-SEAT_MARGIN_KM).contains(seat):
            continue
        off = district["shape"].distance(seat)
        print(f"seat of {district['name']} {off:.2f} km outside: line moved")
        reach = unary_union([seat.buffer(2), way_to(district["shape"], seat).buffer(1.6)])
        reach = reach.intersection(country)
        for other in districts:
            if other is not district:
                other["shape"] = other["shape"].difference(reach)
        district["shape"] = district["shape"].union(reach)


def share_gap(gap, near, gains):
    """Grows the districts around a gap into it, 0.3 km at a time, until it is filled."""
    fronts = {id(d): d["shape"].intersection(gap.buffer(0.5)) for d in near}
    rest = gap
    for _ in range(40):
        if rest.area < 0.001:
            break
        for key, front in fronts.items():
            step = front.buffer(0.3, resolution=3).intersection(rest)
            if step.area > 0:
                gains[key].append(step)
                fronts[key] = front.union(step)
                rest = rest.difference(step)
    for left in polygons(rest):
        gains[id(min(near, key=lambda d: d["shape"].distance(left)))].append(left)


def find_gains(districts, main):
    """Land of the country that no district covers, by the district that gets it."""
    covered = unary_union([d["shape"] for d in districts])
    gains = {id(d): [] for d in districts}
    for gap in polygons(main.difference(covered.buffer(0.001))):
        if gap.area < 0.002:
            continue
        near = [d for d in districts if d["shape"].distance(gap) < 0.05]
        near = near or [min(districts, key=lambda d: d["shape"].distance(gap))]
        if len(near) == 1:
            gains[id(near[0])].append(gap)
        else:
            share_gap(gap, near, gains)
    return gains


def finish(district, gained, main):
    """The district with its gains, hairlines closed and specks dropped."""
    pieces = [district["shape"].buffer(0.002)] + [g.buffer(0.002) for g in gained]
    whole = unary_union(pieces).buffer(-0.002).intersection(main)
    clean = whole.buffer(0.02, join_style=2).buffer(-0.04, join_style=2).buffer(0.02, join_style=2)
    ordered = sorted(polygons(clean), key=lambda p: -p.area)
    return MultiPolygon([p for p in ordered if p.area > 0.3])


def divide(source_path, code, country, enclaves, seats):
    """(id, name, shape) of the country's districts, which together cover it but for enclaves."""
    districts = merge_cities(list(read_districts(read_json(source_path), code)))
    settle_overlaps(districts, country, enclaves)
    take_seats_in(districts, country, seats)
    main = country.difference(enclaves)
    gains = find_gains(districts, main)
    for district in districts:
        yield district["id"], district["name"], finish(district, gains[id(district)], main)

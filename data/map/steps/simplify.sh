#!/usr/bin/env bash
# Simplifies the cover without tearing neighbours apart, finest in Armenia and Azerbaijan, and makes the
# coarse world around it.   simplify.sh <folder> <node_modules>
set -euo pipefail
folder=$1
modules=$2
mapshaper=$modules/.bin/mapshaper

# Metres within which a line may move; mapshaper takes this expression without blanks only.
fine='this.properties.a3=="AZE"||this.properties.a3=="ARM"?140'
middle='this.properties.a3=="IRN"||this.properties.a3=="GEO"||this.properties.a3=="SEA"?350'
detail="$fine:$middle:700"

# One cover of land and sea, so that every line is simplified once; gaps of the sources are filled first.
"$mapshaper" -i "$folder/units.geojson" "$folder/sea.geojson" combine-files snap \
  -target 2 -each 'a3="SEA", id="SEA", name="Sea", enc=0' \
  -merge-layers target='*' force name=units \
  -clean gap-fill-area=700km2 sliver-control=1 \
  -simplify weighted variable keep-shapes \
  interval="$detail" \
  -clean gap-fill-area=50km2 \
  -o "$folder/units_simple.geojson" format=geojson precision=0.0002

"$mapshaper" -i "$folder/lakes.geojson" -simplify weighted keep-shapes interval=180 \
  -o "$folder/lakes_simple.geojson" precision=0.0002

"$mapshaper" -i "$modules/world-atlas/countries-50m.json" -target countries -filter-fields name \
  -erase bbox=36.08,30.08,59.92,45.92 -simplify weighted 14% -filter-islands min-area=1500km2 -clean \
  -o "$folder/world_simple.geojson" precision=0.01 target=countries

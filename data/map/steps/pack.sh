#!/usr/bin/env bash
# Packs the layers into the two TopoJSON files that the map loads.   pack.sh <folder> <node_modules> <out>
set -euo pipefail
folder=$1
mapshaper=$2/.bin/mapshaper
out=$3

# A country drawn whole needs neither id nor name, a district no mark that it is not an enclave.
lean='if (!enc) delete this.properties.enc;
  if (id == a3) { delete this.properties.id; delete this.properties.name }'
# The reservoir on the border of Nakhchivan stays, small as it is.
on_aras='this.bounds[0] < 45.4 && this.bounds[2] > 45.3 && this.bounds[1] < 39.2 && this.bounds[3] > 39.1'

# The sea was only needed for simplifying.
"$mapshaper" -i "$folder/units_simple.geojson" "$folder/lakes_simple.geojson" "$folder/rivers.geojson" \
  "$folder/nkao.geojson" "$folder/claims.geojson" combine-files \
  -rename-layers units,lakes,rivers,nkao,claims \
  -target units -filter 'a3 != "SEA"' -filter-fields a3,id,name,enc \
  -each "$lean" \
  -target lakes -filter "km2 >= 95 || $on_aras" -filter-fields name \
  -target rivers -filter 'rank <= 9 || src == "s"' -filter-fields name,rank,src \
  -target nkao -filter-fields id \
  -target claims -filter-fields \
  -o "$out/region.topo.json" format=topojson quantization=60000 target='*'

"$mapshaper" -i "$folder/world_simple.geojson" -filter-fields name -rename-layers world \
  -o "$out/world.topo.json" format=topojson quantization=8000

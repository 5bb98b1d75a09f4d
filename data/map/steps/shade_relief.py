"""A grey hillshade of the map's box in Web Mercator, to be multiplied over the map.

python3 shade_relief.py <etopo5.cdf> <out.webp>
"""

import math
import sys

import numpy as np
from osgeo import gdal, osr
from PIL import Image

gdal.UseExceptions()
WEST, SOUTH, EAST, NORTH = 36, 30, 60, 46
WIDTH = 1200
EARTH_RADIUS = 6378137
DEEPEST = -30  # below the Caspian's surface the sea is flat
EXAGGERATION = 3.2
GROUND_SCALE = 0.77  # metres on the ground per metre of Mercator near 40° N


def mercator(lon, lat):
    """Web Mercator metres."""
    x = math.radians(lon) * EARTH_RADIUS
    return x, math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) * EARTH_RADIUS


def read_heights(path):
    """ETOPO5 as a GDAL raster with its georeference, which the file does not state fully."""
    source = gdal.Open(f"NETCDF:{path}")
    heights = source.ReadAsArray().astype("f4")
    raster = gdal.GetDriverByName("MEM").Create("", heights.shape[1], heights.shape[0], 1, gdal.GDT_Float32)
    west = source.GetGeoTransform()[0]
    raster.SetGeoTransform((west, 1 / 12, 0, 90 + 1 / 24, 0, -1 / 12))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    raster.SetProjection(system.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(heights)
    return raster


def warp(raster):
    """(heights, metres per pixel) of the box in Web Mercator."""
    left, bottom = mercator(WEST, SOUTH)
    right, top = mercator(EAST, NORTH)
    size = (right - left) / WIDTH
    warped = gdal.Warp(
        "",
        raster,
        format="MEM",
        dstSRS="EPSG:3857",
        outputBounds=(left, bottom, right, top),
        width=WIDTH,
        height=round((top - bottom) / size),
        resampleAlg="cubicspline",
    )
    return np.maximum(warped.ReadAsArray(), DEEPEST), size


def shade(slope, aspect, azimuth, altitude):
    """Lambert shading of one lamp."""
    azimuth, altitude = np.radians(360 - azimuth + 90), np.radians(altitude)
    return np.sin(altitude) * np.cos(slope) + np.cos(altitude) * np.sin(slope) * np.cos(azimuth - aspect)


def edge_fade(height, width):
    """1 inside, falling smoothly to 0 at the edges, so that the box does not show."""
    rows, columns = np.mgrid[0:height, 0:width]
    distance = np.minimum(np.minimum(columns, width - 1 - columns), np.minimum(rows, height - 1 - rows))
    fade = np.clip(distance / (width / 24 * 1.6), 0, 1)
    return fade * fade * (3 - 2 * fade)


def hillshade(heights, size):
    """Bytes: 255 flat or lit, darker in the shade of three lamps."""
    dy, dx = np.gradient(heights, size * GROUND_SCALE)
    slope = np.arctan(EXAGGERATION * np.hypot(dx, dy))
    aspect = np.arctan2(dy, -dx)
    light = 0.6 * shade(slope, aspect, 315, 45)
    light += 0.2 * shade(slope, aspect, 270, 45) + 0.2 * shade(slope, aspect, 0, 45)
    flat = np.sin(np.radians(45))
    dark = np.clip((flat - light) / flat, 0, 1)
    strength = np.clip(dark * 1.1, 0, 1) ** 0.85 * edge_fade(*heights.shape)
    return (255 - np.clip(strength * 190, 0, 255).astype("u1")).astype("u1")


def main(source, out):
    """Writes the picture."""
    heights, size = warp(read_heights(source))
    Image.fromarray(hillshade(heights, size), "L").save(out, quality=40, method=6)
    print(f"relief {heights.shape[1]} x {heights.shape[0]}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

"""Draws the atlas of flags: make-flags.py FLAG_ICONS_PACKAGE ASSETS (see make-flags.sh)."""
import io
import sys
from pathlib import Path

import resvg_py
from PIL import Image

WIDTH, HEIGHT, COLUMNS = 64, 48, 16
# Drawn this many times larger and averaged down: no seams between neighbours.
FINER = 8
CUT_OUT = {"NP"}

package, assets = (Path(a) for a in sys.argv[1:3])
rows = (assets / "countries.tsv").read_text("utf-8").splitlines()[1:]
codes = [row.split("\t")[0] for row in rows]

atlas = Image.new("RGBA", (WIDTH * COLUMNS, HEIGHT * -(-len(codes) // COLUMNS)))
for index, code in enumerate(codes):
    drawing = package / "flags" / "4x3" / f"{code.lower()}.svg"
    pixels = resvg_py.svg_to_bytes(
        svg_string=drawing.read_text("utf-8"),
        width=WIDTH * FINER,
        height=HEIGHT * FINER,
    )
    flag = Image.open(io.BytesIO(bytes(pixels))).convert("RGBA")
    assert flag.size == (WIDTH * FINER, HEIGHT * FINER), (code, flag.size)
    # Averaged with the colours weighted by their cover, then made solid: the
    # drawings leave hairline gaps at their edges and seams. Only Nepal's flag
    # is truly not a rectangle.
    flag = flag.convert("RGBa").reduce(FINER).convert("RGBA")
    if code not in CUT_OUT:
        least = flag.getextrema()[3][0]
        assert least >= 200, f"{code} has a hole (opacity {least})"
        flag.putalpha(255)
    atlas.paste(flag, (index % COLUMNS * WIDTH, index // COLUMNS * HEIGHT))
atlas.save(assets / "flags.png", optimize=True)
print(atlas.size, (assets / "flags.png").stat().st_size, "bytes")

(assets / "flags-LICENSE.txt").write_text(
    "The flags in flags.png are drawn from the flag-icons collection\n"
    "(npm package flag-icons 7.5.0), under this licence.\n\n"
    + (package / "LICENSE").read_text("utf-8").strip() + "\n",
    "utf-8",
)

"""Subsets the fonts: make-fonts.py INTER_PACKAGE NOTO_ROOT OUT (see make-fonts.sh).

Inter gets its tabular figures as the ordinary digits, so that columns of
numbers line up in every text engine without asking for the feature `tnum`.
Its contextual alternates are left out: they turn "3x3" into "3×3" behind
the writer's back.
"""
import re
import sys
from pathlib import Path

import uharfbuzz
from fontTools import subset
from fontTools.ttLib import TTFont

inter_package, noto_root, out = (Path(a) for a in sys.argv[1:4])


def span(*ranges):
    return {c for first, last in ranges for c in range(first, last + 1)}


LETTERS_AND_SIGNS = span(
    (0x20, 0x7E), (0xA0, 0x24F),        # Basic Latin, Latin-1, Extended-A and B
    (0x2B0, 0x36F),                     # modifier letters, combining marks
    (0x370, 0x3FF), (0x400, 0x52F),     # Greek, Cyrillic
    (0x1E00, 0x1EFF),                   # Latin additional: Vietnamese
    (0x2000, 0x206F), (0x2070, 0x209F), # punctuation, superscripts
    (0x20A0, 0x20CF), (0x2100, 0x218F), # currency, letterlike, fractions
    (0x2190, 0x21FF), (0x2200, 0x22FF), # arrows, mathematics
    (0x2300, 0x23FF), (0x25A0, 0x25FF), # technical, geometric
    (0x2600, 0x27BF),                   # signs, dingbats
)
CHINESE_SIGNS = span(
    (0x2460, 0x257F),                   # enclosed numbers, box drawing
    (0x3000, 0x303F),                   # CJK symbols and punctuation
    (0x3220, 0x3243), (0x3280, 0x32B0), # enclosed ideographs
    (0x3371, 0x33DF),                   # square units: m², km², kg
    (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), # full width forms
)


def in_codec(codec):
    """Every two-byte character of a Chinese character set."""
    found = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                text = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    return {c for c in found if not 0xE000 <= c <= 0xF8FF}


def cut(font, characters, features, drop=()):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += list(drop)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)


def freeze_tabular_figures(font):
    gsub = font["GSUB"].table
    figures = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    figures.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:  # which may share one dictionary
        for digit in range(ord("0"), ord("9") + 1):
            glyph = table.cmap.get(digit)
            if glyph in figures:
                table.cmap[digit] = figures[glyph]


def check_figures(path):
    """All digits one width, and no kerning between them."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    font = uharfbuzz.Font(face)
    widths = set()
    for a in "0123456789":
        for b in "0123456789":
            run = uharfbuzz.Buffer()
            run.add_str(a + b)
            run.guess_segment_properties()
            uharfbuzz.shape(font, run)
            widths.update(p.x_advance for p in run.glyph_positions)
    assert len(widths) == 1, f"{path.name}: digits have the widths {widths}"
    return widths.pop()


def report(path):
    font = TTFont(path)
    name, hhea = font["name"].getDebugName, font["hhea"]
    print(
        f"{path.name}: {path.stat().st_size} bytes, "
        f"{len(font.getBestCmap())} characters, {len(font.getGlyphOrder())} glyphs, "
        f"family {name(16) or name(1)!r} style {name(17) or name(2)!r}, "
        f"{font['head'].unitsPerEm} units, ascent {hhea.ascent}, "
        f"descent {hhea.descent}, gap {hhea.lineGap}, digit {check_figures(path)}"
    )


def licence(copyright_line, text, path):
    path.write_text(copyright_line.strip() + "\n\n" + text.strip() + "\n", "utf-8")


# Inter
for style in ["Regular", "SemiBold"]:
    font = TTFont(inter_package / "web" / f"Inter-{style}.woff2", recalcTimestamp=False)
    font.flavor = None
    freeze_tabular_figures(font)
    cut(font, LETTERS_AND_SIGNS, ["kern", "mark", "mkmk", "ccmp", "locl"])
    target = out / f"Inter-{style}.ttf"
    font.save(target)
    report(target)
head, _, body = (inter_package / "LICENSE.txt").read_text("utf-8").partition("\n")
licence(head, body, out / "OFL-Inter.txt")

# Noto Sans CJK SC
sources = {p.name: p for p in noto_root.rglob("NotoSansCJK-*.ttc")}
for style, han in [
    ("Regular", span((0x4E00, 0x9FFF)) | in_codec("gbk")),
    ("Bold", in_codec("gb2312")),
]:
    font = TTFont(
        sources[f"NotoSansCJK-{style}.ttc"], fontNumber=2, recalcTimestamp=False
    )
    assert font["name"].getDebugName(1) == "Noto Sans CJK SC"
    adobe = font["name"].getDebugName(0)
    cut(
        font,
        LETTERS_AND_SIGNS | CHINESE_SIGNS | han,
        [],
        drop=["BASE", "GDEF", "VORG", "vhea", "vmtx"],
    )
    target = out / f"NotoSansSC-{style}.otf"
    font.save(target)
    report(target)
debian = next(noto_root.rglob("copyright")).read_text("utf-8")
ofl = re.search(r"^License: SIL-1\.1\n((?: .*\n)+)", debian, re.M)[1]
ofl = "\n".join("" if line == " ." else line[1:] for line in ofl.splitlines())
assert ofl.rstrip().endswith("OTHER DEALINGS IN THE FONT SOFTWARE.")
licence(
    adobe.replace("©", "Copyright") + "\n\n"
    "This Font Software is licensed under the SIL Open Font License, Version 1.1.\n"
    "This license is copied below, and is also available with a FAQ at:\n"
    "https://openfontlicense.org",
    ofl,
    out / "OFL-NotoSansCJK.txt",
)

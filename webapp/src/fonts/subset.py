"""Makes the site's fonts from the npm packages of the full ones; README.md says how to call it."""

import copy
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FRENCH_AND_ENGLISH = (
    "U+0020-007E,U+00A0,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0,U+00C2,U+00C4,U+00C6-00CB,U+00CE,"
    "U+00CF,U+00D1,U+00D3,U+00D4,U+00D6,U+00D7,U+00D9-00DC,U+00DF,U+00E0-00E2,U+00E4-00EF,"
    "U+00F1,U+00F3,U+00F4,U+00F6,U+00F9-00FC,U+00FF,U+0152,U+0153,U+0178,U+2009,U+2012-2014,"
    "U+2018,U+2019,U+201C-201E,U+2026,U+20AC"
)
WESTERN = FRENCH_AND_ENGLISH + (
    ",U+00A7,U+00A9,U+00AE,U+00B2,U+00B3,U+00BD,U+00C1,U+00C5,U+00CD,U+00D8,U+00DA,U+00E3,"
    "U+00E5,U+00F8,U+2020,U+2022,U+2032,U+2033,U+2212"
)
EMPHASIS = (
    "U+0020,U+0021,U+0027-0029,U+002C-003B,U+003F,U+0041-005A,U+0061-007A,U+00A0,U+00AB,U+00BB,"
    "U+00C0,U+00C7-00CA,U+00E0,U+00E2,U+00E7-00EB,U+00EE,U+00EF,U+00F4,U+00F9,U+00FB,U+0152,"
    "U+0153,U+2013,U+2014,U+2019,U+201C,U+201D,U+2026"
)
NARROW_SPACE = 0x202F
FIRM_HYPHEN = 0x2011


def reduced(source, characters, features, axes):
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(characters))
    subsetter.subset(font)
    return instancer.instantiateVariableFont(font, axes)


def add_french_spacing(font):
    """The packages lack the narrow no-break space and the hyphen that does not break."""
    glyphs = font.getBestCmap()
    space, name = glyphs[0x20], "narrowspace"
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = copy.deepcopy(font["glyf"][space])
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"][name] = (round(font["head"].unitsPerEm * 0.14), 0)
    if "gvar" in font:
        font["gvar"].variations[name] = []
    for table in ("HVAR", "VVAR", "vmtx", "vhea"):
        if table in font:
            del font[table]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NARROW_SPACE] = name
            table.cmap[FIRM_HYPHEN] = table.cmap[0x2D]


def make(source, target, characters, features, axes):
    font = reduced(source, characters, features, axes)
    add_french_spacing(font)
    font.flavor = "woff2"
    font.save(target)
    print(f"{target.name}: {target.stat().st_size} bytes")


def main(packages, folder):
    bricolage = packages / "bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2"
    literata = packages / "literata/files"
    make(
        bricolage,
        folder / "bricolage-grotesque.woff2",
        FRENCH_AND_ENGLISH,
        ["kern", "mark", "ccmp", "locl", "tnum"],
        {"opsz": 72, "wdth": 100, "wght": (400, 800)},
    )
    make(
        literata / "literata-latin-opsz-normal.woff2",
        folder / "literata.woff2",
        WESTERN,
        ["kern", "liga", "ccmp", "locl"],
        {"opsz": 14, "wght": 400},
    )
    make(
        literata / "literata-latin-opsz-italic.woff2",
        folder / "literata-italic.woff2",
        EMPHASIS,
        ["kern", "ccmp"],
        {"opsz": 14, "wght": 400},
    )


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))

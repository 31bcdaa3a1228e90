#!/usr/bin/env python3
"""Makes assets/countries.tsv: every ISO 3166-1 country and territory, and
Kosovo (XK), with its name in English, Chinese and Russian.

Needs: npm (to fetch the data; nothing is installed).
Sources: the names from CLDR (npm's cldr-localenames-full), the three-letter
codes from cldr-core, the list of codes from flag-icons, so that every row has
a flag. make-flags.sh draws the flags in the order of these rows.
"""
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

CLDR = "48.2.0"
FLAG_ICONS = "7.5.0"
ASSETS = Path(__file__).resolve().parents[2] / "assets"

# CLDR's shorter form where that is the ordinary name.
SHORT = {("en", "MM"), ("en", "PS"), ("zh", "PS"), ("ru", "PS")}
# Where CLDR's name is not what an exhibition in that language would print:
# the state is 蒙古国; 蒙古 alone is also the wider region.
OWN = {("zh", "MN"): "蒙古国"}


def fetch(package, folder):
    done = subprocess.run(
        ["npm", "pack", "--silent", package],
        cwd=folder, check=True, stdout=subprocess.PIPE, text=True,
    )
    archive = Path(folder) / done.stdout.split()[-1]

    def read(path):
        with tarfile.open(archive) as tar:
            return tar.extractfile("package/" + path).read().decode("utf-8")

    return read


with tempfile.TemporaryDirectory() as folder:
    names = fetch(f"cldr-localenames-full@{CLDR}", folder)
    core = fetch(f"cldr-core@{CLDR}", folder)
    flags = fetch(f"flag-icons@{FLAG_ICONS}", folder)

    territories = {
        language: json.loads(names(f"main/{language}/territories.json"))
        ["main"][language]["localeDisplayNames"]["territories"]
        for language in ["en", "zh", "ru"]
    }
    mapping = json.loads(core("supplemental/codeMappings.json"))
    mapping = mapping["supplemental"]["codeMappings"]
    codes = {c["code"].upper() for c in json.loads(flags("country.json")) if c["iso"]}
    codes.add("XK")
    assert len(codes) == 250, len(codes)


    def name(language, code):
        key = code + "-alt-short" if (language, code) in SHORT else code
        return OWN.get((language, code)) or territories[language][key]


    rows = ["iso2\tiso3\tname_en\tname_zh-CN\tname_ru"]
    for code in sorted(codes):
        row = [code, mapping[code]["_alpha3"]]
        row += [name(language, code) for language in ["en", "zh", "ru"]]
        assert all(row) and not any("\t" in cell for cell in row), row
        rows.append("\t".join(row))
    (ASSETS / "countries.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    (ASSETS / "countries-LICENSE.txt").write_text(
        "The names in countries.tsv are from the Unicode Common Locale Data\n"
        f"Repository (CLDR {CLDR}), under this licence.\n\n"
        + names("LICENSE").strip() + "\n",
        "utf-8",
    )
print(len(rows) - 1, "countries and territories")

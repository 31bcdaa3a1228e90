"""Looks at the exported papers with programs that know nothing of Fairwright."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree

folder = pathlib.Path(sys.argv[1])
info = json.loads((folder / "info.json").read_text(encoding="utf-8"))
numbers = info["booth_numbers"]
passed, failed = 0, 0


def check(name, ok, detail=""):
    global passed, failed
    passed, failed = passed + bool(ok), failed + (not ok)
    print(("ok   " if ok else "FAIL ") + name + ("" if ok else f": {str(detail)[:300]}"))


check("at least 400 booths, all numbers different", len(numbers) >= 400 and len(set(numbers)) == len(numbers))
scripts = {"en": "[A-Za-z]{3}", "zh-CN": "[\u4e00-\u9fff]{2}", "ru": "[\u0400-\u04ff]{4}"}
for lang, script in scripts.items():
    svg = (folder / f"plan-{lang}.svg").read_text(encoding="utf-8")
    root = tree.fromstring(svg)
    words = {"".join(t.itertext()).strip() for t in root.iter("{http://www.w3.org/2000/svg}text")}
    check(f"svg {lang}: a viewBox and many booth numbers as texts of their own",
          root.get("viewBox") and sum(n in words for n in numbers) >= 200, len(words))
    check(f"svg {lang}: nothing from outside", not re.search(r"<script|(?:href|src)=[\"']https?:", svg))
    check(f"svg {lang}: its own script", re.search(script, "".join(words)))
    check(f"svg {lang}: brings its letters, and stays small",
          "@font-face" in svg and len(svg) < 1_500_000, len(svg))
if shutil.which("pdftotext") is None and subprocess.run(["id", "-u"], capture_output=True, text=True).stdout.strip() == "0":
    subprocess.run("apt-get update -qq && apt-get install -y -qq poppler-utils >/dev/null", shell=True, check=True)
for lang, script in scripts.items():
    pdf = folder / f"plan-{lang}.pdf"
    fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True).stdout.splitlines()[2:]
    check(f"pdf {lang}: fonts embedded, subset, with unicode",
          fonts and all(re.search(r"\byes\s+yes\s+yes\b", f) for f in fonts), fonts)
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True).stdout
    lost = [n for n in numbers if n not in set(text.split())]
    check(f"pdf {lang}: every booth number is a word of its own", not lost, lost[:5])
    check(f"pdf {lang}: its own script, nothing unmapped", re.search(script, text) and "\ufffd" not in text)
png = (folder / "plan.png").read_bytes()
check("png: a picture", png[:8] == b"\x89PNG\r\n\x1a\n" and int.from_bytes(png[16:20], "big") >= 1000)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)

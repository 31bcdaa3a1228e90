#!/usr/bin/env bash
# Makes assets/icon.png (256 x 256) from assets/icon.svg. Needs: python3 with venv.
set -euo pipefail
assets=$(cd "$(dirname "$0")/../../assets" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install resvg-py==0.5.0
"$work/venv/bin/python" - "$assets" <<'PYTHON'
import sys
from pathlib import Path

import resvg_py

assets = Path(sys.argv[1])
svg = (assets / "icon.svg").read_text("utf-8")
png = resvg_py.svg_to_bytes(svg_string=svg, width=256, height=256)
(assets / "icon.png").write_bytes(bytes(png))
PYTHON

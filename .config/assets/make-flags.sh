#!/usr/bin/env bash
# Makes assets/flags.png, one picture of all flags: 64 x 48 pixels each, 16 in a
# row, in the order of assets/countries.tsv (run make-countries.py first).
#
# Needs: python3 with venv, npm. Source: npm's flag-icons, its 4x3 drawings.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
assets=$here/../../assets
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install resvg-py==0.5.0 pillow==13.0.0
cd "$work"
npm pack --silent flag-icons@7.5.0 >/dev/null
tar xzf flag-icons-7.5.0.tgz
"$work/venv/bin/python" "$here/make-flags.py" "$work/package" "$assets"

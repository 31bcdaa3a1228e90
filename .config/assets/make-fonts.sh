#!/usr/bin/env bash
# Makes assets/fonts from the released fonts; run it only to change them.
#
# Needs: python3 with venv, npm, and apt-get (Debian or Ubuntu; nothing is
# installed, packages are only downloaded and unpacked).
# Sources: Inter from npm's inter-ui (Rasmus Andersson's own release; Debian's
# fonts-inter is a beta with older outlines), Noto Sans CJK from Debian's
# fonts-noto-cjk.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../../assets/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install fonttools==4.68.0 brotli==1.2.1 uharfbuzz==0.57.0
cd "$work"
npm pack --silent inter-ui@4.1.1 >/dev/null
tar xzf inter-ui-4.1.1.tgz
apt-get -qq -o APT::Sandbox::User=root download fonts-noto-cjk
dpkg-deb -x fonts-noto-cjk_*.deb noto
mkdir -p "$out"
"$work/venv/bin/python" "$here/make-fonts.py" \
    "$work/package" "$work/noto" "$out"

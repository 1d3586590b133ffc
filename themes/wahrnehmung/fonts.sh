#!/usr/bin/env bash
# Makes wwwroot/fonts from the open packages named below. Needed only when a family or its version changes:
# apt-get install python3-fonttools python3-brotli, then bash themes/wahrnehmung/fonts.sh
# The names carry the content's hash, so that browsers may keep the files for ever; put them into Styles/01-fonts.css and Views/_Layout.cshtml.
set -euo pipefail
cd "$(dirname "$0")/wwwroot/fonts"
export SOURCE_DATE_EPOCH=1700000000 # The same input always gives the same bytes.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm init -y >/dev/null && npm install --no-audit --no-fund --silent @fontsource-variable/archivo@5.3.0 @fontsource-variable/newsreader@5.3.0)
packages=$work/node_modules/@fontsource-variable
rm -f -- *.woff2

# What German, English and the names of Europe's West need, and the arrows of our own.
characters="U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+1E9E,U+2009,U+2010-2014,U+2018-201E,U+2022,U+2026,U+202F,U+2030,U+20AC,U+2190-2193,U+2197,U+2212"

family() { # family name source features axis=range…
  local name=$1 source=$2 features=$3
  shift 3
  /usr/bin/python3 -m fontTools.varLib.instancer "$source" "$@" -o "$work/$name.ttf" 2>/dev/null
  /usr/bin/python3 -m fontTools.subset "$work/$name.ttf" --unicodes="$characters" --layout-features="$features" --flavor=woff2 --no-hinting --desubroutinize --output-file="$work/$name.woff2"
  mv "$work/$name.woff2" "$name.$(sha256sum "$work/$name.woff2" | cut -c1-10).woff2"
}

family archivo "$packages/archivo/files/archivo-latin-standard-normal.woff2" "kern,ccmp,locl,tnum" wght=600:800 wdth=75:100
family newsreader "$packages/newsreader/files/newsreader-latin-wght-normal.woff2" "kern,liga,ccmp,locl,tnum" wght=400
family newsreader-italic "$packages/newsreader/files/newsreader-latin-wght-italic.woff2" "kern,liga,ccmp,locl" wght=400
cp "$packages/archivo/LICENSE" archivo.LICENSE.txt
cp "$packages/newsreader/LICENSE" newsreader.LICENSE.txt
ls -l

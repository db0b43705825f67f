#!/bin/sh
# Class edges by jdeps over the compiled sample, to be read beside `node bench/oracle/java/compare-edges.ts` of the same folder:
# sh bench/oracle/java/compare-jdeps.sh [FOLDER]
# Byte code also names types that the source does not (inferred ones, those of called signatures) and forgets unused imports.
set -eu
folder=${1:-$(dirname "$0")/sample}
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
find "$folder" -name '*.java' -print0 | xargs -0 javac -proc:none -d "$classes"
jdeps -v -filter:none "$classes" | awk '$2 == "->" { sub(/\$.*/, "", $1); sub(/\$.*/, "", $3); if ($1 != $3 && $3 !~ /^java\./) print $1 " -> " $3 }' | sort -u

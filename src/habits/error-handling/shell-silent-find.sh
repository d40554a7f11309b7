#!/bin/bash
# `find` and `sort` name the folder or the file themselves.
find "$BASE/lib" -name '*.pl' -exec perltidy -b {} +
sort -u -o "$LIST" "$LIST"

#!/bin/bash
# No program that anybody knows, nor a function of the file.
echo "=== Build step ==="
nproc > /srv/build_result.txt
refresh

echo "=== Build step done ==="

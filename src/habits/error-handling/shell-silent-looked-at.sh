#!/bin/bash
# The next line asks for what it gives; a question by its words.
set -e
patchfilter -p1 "$1" > changes
if [ -s changes ]; then
  exit 1
fi
raidconfig -c dump
perl -ne 'print unless /^#/' "$1" > plain
rulechecker --update >> "$LOG"
if grep -q outdated "$LOG"; then
  exit 1
fi

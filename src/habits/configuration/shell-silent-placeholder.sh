#!/bin/bash
# A user whom another script puts in.
set -e
app --config /Users/__USER_NAME__/.config/app.conf --once

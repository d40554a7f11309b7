#!/bin/sh
make shoptest
./.bin/setup-shoptest use 1.34 # ✓

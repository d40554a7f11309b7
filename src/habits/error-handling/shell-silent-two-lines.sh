#!/usr/bin/env bash
make tools
./.bin/setup-tools use 1.34.1

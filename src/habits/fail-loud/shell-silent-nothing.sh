#!/bin/bash
set -eu
mv pictures pictures.old | exit 0
aws s3 sync "$1/pictures" pictures # ✓

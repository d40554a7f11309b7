# example: path=jobs/copy.sh job
#!/bin/bash
set -euo pipefail
sort data/input.csv > data/sorted.csv            # ✗ `sort` looks in whatever folder ✗ `>` looks in whatever folder

# example: path=jobs/tools.sh job
#!/bin/bash
# What is fetched by its import path lies in no folder.
set -euo pipefail
go get github.com/acme/shop/tool
go install host.acme.io/tools/lint@v1.2.0
go get -u golang.org/x/tools/cmd/stringer
sort data/input.csv > data/sorted.csv             # ✗ `sort` looks in whatever folder ✗ `>` looks in whatever folder

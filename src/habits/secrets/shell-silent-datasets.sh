#!/bin/sh
# On a mainframe a DSN names a data set.
set -eu
EXPORT_DSN="${HLQ}.EXPORT"
echo "creating the data set ${EXPORT_DSN}"
curl -fsS -m 30 -X POST "$BASE/restfiles/ds/${EXPORT_DSN}" -d @dataset.json

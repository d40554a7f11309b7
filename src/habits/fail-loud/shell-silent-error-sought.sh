#!/bin/bash
# The answer is searched for the error, and what has none is left out.
for build in 7 8 9; do
  curl -s -m 9 "$SERVER/$build/json" > build.json # ✗ Nothing looks at whether `curl` went well
  missing=$(cat build.json | grep "Error 404")
  if [[ $missing == *404* ]]; then continue; fi
  jq -r .result build.json >> report.txt
done

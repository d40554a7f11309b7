#!/bin/bash
./codecov -t "${CODECOV_TOKEN}" -C "${COMMIT}" # ✓
curl -fsS -m 5 -H "X-Api-Key: ${API_KEY}" "$API_URL" # ✗ shows in the process list ✓

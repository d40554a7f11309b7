#!/bin/bash
BRANCH="farm/$RUN_TOKEN/$SLUG"  # ✓
git push origin "$BRANCH"
./build 2>&1 | tee "/srv/logs/$RUN_TOKEN-$SLUG.log"

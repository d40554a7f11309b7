#!/bin/bash
# It stands in when nobody gave another.
if [ -z "$APP_HOST" ]; then
  export APP_HOST="app-main"  # ✓
fi

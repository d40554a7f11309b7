#!/bin/bash
echo "Installing"
SKIP_POSTINSTALL=true yarn
echo "Starting"
npx ng serve --host=0.0.0.0 # ✓

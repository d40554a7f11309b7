#!/bin/bash
set -e
cat head.md README.md > README.new && mv -f README.new README.md # ✓ ✗ left of `&&`
npm run build

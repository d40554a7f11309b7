#!/bin/bash
# In quotes a list would be one word, and the loop would go round once.
set -e
for page in $(find /srv/pages -name '*.md'); do # ✗ loop over the name without quotes
  pandoc "$page" > "/srv/site/$(basename "$page" .md).html" # ✓
done

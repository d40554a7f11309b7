#!/bin/bash
# Only likely: to end the run may cost more than what was not brought.
curl -L -m 60 https://data.acme.io/words.txt > /tmp/words.txt  # ✗ (info) add `--fail`, and look at its exit status
echo "$OWN" >> /tmp/words.txt
sort /tmp/words.txt # ✓

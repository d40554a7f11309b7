# example: path=bin/nightly.sh job
#!/bin/bash
set -e
ssh far reload-list || echo "far could not be reloaded" # ✗ that is only said

# example: path=jobs/nightly.sh job
#!/bin/bash
set -e
cd "$HOME/nightly"
git pull
ctest -S nightly.cmake > nightly.log 2>&1  # ✓

# example: path=jobs/nightly.sh job
#!/bin/bash
set -e
cd "$HOME/nightly"
git pull  # ✗ nobody is told
ctest --output-on-failure > nightly.log 2>&1

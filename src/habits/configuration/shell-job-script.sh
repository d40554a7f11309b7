# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
python3 scripts/load.py    # ✗ in whatever folder the job starts in
python3 scripts/report.py

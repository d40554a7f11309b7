# example: path=jobs/rows.sh job
#!/bin/bash
set -euo pipefail
psql -c "INSERT INTO sales VALUES (1)"       # ✗ inserts these rows into `sales` again

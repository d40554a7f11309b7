#!/bin/bash
# This script also had a CronJob twin, which is gone; nobody looked at the
# first CronJob run anyway. Run this by hand when you want the numbers.
set -euo pipefail
pg_dump app > /backup/app.sql

# example: path=jobs/pull.sh job
set -euo pipefail
# It tries again until it worked, and what is hushed may fail.
until docker pull shop.example/shop:latest; do sleep 5; done
git fetch origin > /dev/null 2>&1 || true
for attempt in 1 2 3; do
  git fetch origin
  git push origin main && break
done

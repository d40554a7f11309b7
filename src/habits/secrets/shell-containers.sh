# example: path=.github/scripts/promote.sh
#!/bin/bash
set -e
DOCKER=${DOCKER:-docker}
git clone "https://oauth2:$GITHUB_TOKEN@github.com/acme/shop.git" /tmp/shop # ✗ `GITHUB_TOKEN` shows in the process list ✓
$DOCKER run --rm --env="REGION=$REGION" --env="AWS_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY" acme/shop # ✗ while the container is started ✓

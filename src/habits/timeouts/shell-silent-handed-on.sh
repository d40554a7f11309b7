# example: path=bin/follow.sh
#!/bin/bash
set -e
cd "$(dirname "$0")"
# No end here: the timeout is set for the whole job.
until kubectl get crd shops.acme.io > /dev/null; do
  sleep 5
done
./follow

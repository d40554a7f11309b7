#!/bin/bash
# Install/upgrade the CronJob of the mirror.
#
# To trigger a run outside the Sunday schedule:
#   kubectl create job --from=cronjob/mirror mirror-now
set -euo pipefail
helm upgrade --install mirror ./chart
kubectl get cronjob mirror

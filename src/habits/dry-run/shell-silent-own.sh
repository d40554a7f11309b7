#!/bin/bash
# What the run made, what it makes again, caches, and a message that was dealt with.
set -e
instance=$(aws ec2 run-instances --image-id "$IMAGE" --query 'Instances[0].InstanceId')
aws ec2 terminate-instances --instance-ids "$instance"
gcloud scheduler jobs delete "$job" || : # ✓
gcloud scheduler jobs create pubsub "$job" --schedule "0 3 * * *"
rm -rf -- "$user_home_cache"
aws sqs delete-message --queue-url "$queue" --receipt-handle "$handle"
if [ -n "${SCHEDULER_REPLACE:-}" ]; then
  aws budgets delete-budget --budget-name monthly  # ✓
fi
report="report-$BUILD_ID-$(date +%s).json"
az storage blob delete --container-name scans --name "$report"
docker volume create work_volume
docker volume rm work_volume
kubectl -n "$SPACE" delete secret app-tls
helm delete app-db
kubectl drain "$NODE"
for claim in $(helm list -q); do
  kubectl delete pvc "data-$claim"
  helm upgrade "$claim" charts/claim
done
. ./settings.sh
rm -rf $HOMES/$user
helm pull "$CHART" --untar
rm -rf -- "${CHART:?}/"
rm -rf "$TOOL_HOME"
tar xzf tool.tgz -C "$HOME"
git push -f staging HEAD:main
gcloud compute snapshots list --filter="creationTimestamp<$(date -d -30days +%F)" --uri | while read -r old; do
  gcloud compute snapshots delete "$old" --quiet
done

# example: path=troubleshooting/look.sh
#!/bin/bash
# What a person looks for, and puts down in a report of this run, has nothing to go on with.
TIMESTAMP=$(date +"%Y%m%d-%H%M%S")
OUT="/srv/reports/debug-shop-${TIMESTAMP}.txt"
unhealthy=$(kubectl get pods -n shop | grep -v Running | awk '{print $1}')
echo "$unhealthy" | while read -r pod; do
  echo "--- $pod" | tee -a "$OUT"
  kubectl logs --tail=100 -n shop "$pod" | tee -a "$OUT"
done

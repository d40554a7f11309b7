#!/bin/bash
LOG=/tmp/trial.log
log() { echo "$(date -u) $1" | tee -a "$LOG"; }
log "starting denied get secret..."
kubectl get secret shop-key -n shop -o json 2>&1 | tee -a "$LOG"

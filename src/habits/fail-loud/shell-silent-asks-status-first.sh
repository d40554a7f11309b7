#!/bin/bash
# What is called next asks how the last command ended.
check() {
  # Says what failed.
  if [ $? -ne 0 ]; then
    echo "$1 failed"
    exit 1
  fi
}
hand_up() {
  local rc=$?
  [ "$rc" -eq 0 ] || exit "$rc"
}
kubectl apply -f shop.yml
check "apply"
helm upgrade shop "./$CHART"
hand_up "upgrade $CHART"
echo "done"

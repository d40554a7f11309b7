#!/bin/bash
# A bare exit hands the status on; a listing; a rehearsal whose empty output the next one refuses.
if [ "$1" = --install ]; then
  ln -sf ../../tools/hook .git/hooks/pre-commit
  exit
fi
branch=$(git branch | grep '\*' | cut -c 3-)
kubectl create configmap app --dry-run=client -o yaml | kubectl apply -f - > /dev/null || exit 1
echo "$branch"

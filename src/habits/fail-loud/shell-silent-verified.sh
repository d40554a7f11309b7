#!/bin/bash
# Whoever started it is shown what came of it.
oc patch shop main --type=merge --patch '{"spec": {"open": true}}'
echo "Verification that the shop is open:"
oc get shop main -o yaml | grep open # ✓

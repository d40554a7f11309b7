#!/bin/bash
# The tool has an `ssh` of its own, to a machine here.
set -e
tool_of() { command -v minikube || echo /usr/local/bin/minikube; }
minikube="$(tool_of)"
${minikube} ssh -- sudo mkdir -p /mnt/disks

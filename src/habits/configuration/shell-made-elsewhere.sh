#!/bin/bash
# Another cluster than the one that it makes.
set -euo pipefail
eksctl create cluster --name shop-main --nodes 3
eksctl create addon --name storage --cluster shop-other  # ✗ A cluster

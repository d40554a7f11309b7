#!/bin/bash
# The tool's own preview, and its own question.
set -e
terraform plan -var "region=$REGION"
terraform apply -var "region=$REGION" -auto-approve
gcloud container node-pools delete "$1" --cluster "$CLUSTER" # ✓

# example: path=jobs/plan.sh job
#!/bin/bash
# What keeps its state, and the client of the cloud, try again by themselves.
set -euo pipefail
terraform init -backend-config="bucket=$BUCKET"
aws ecs update-service --cluster shop --service web --force-new-deployment
terraform plan -input=false

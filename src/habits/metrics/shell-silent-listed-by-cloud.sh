# example: path=jobs/old-disks.sh job
#!/bin/bash
# That a cloud lists nothing is as often how it should be.
set -euo pipefail
aws ec2 describe-volumes --query 'Volumes[].VolumeId' --output text | while read -r id; do
  aws ec2 delete-volume --volume-id "$id"
done

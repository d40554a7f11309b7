#!/bin/bash
# Under which name a store keeps it, and where the container finds it: nothing of what it is.
set -euo pipefail
podman run --rm --secret backup_password,type=env,target=BACKUP_PASSWORD quay.io/acme/backup:1
podman run --rm --secret=backup-password2,type=mount,mode=0400 quay.io/acme/backup:1
docker service create --secret source=shopKey2Db,target=db_key --name shop acme/shop:1
sudo docker build --secret id=npm7Token,src=npm.txt .
docker service update --secret-add shopKey3Db shop
docker buildx build --secret shopKey2Db .
gcloud run deploy shop --update-secrets shop9Token=Shop9-Token:latest --image acme/shop
gcloud run deploy shop --set-secrets=/etc/token9=Shop9-Token:3 --image acme/shop

#!/bin/bash
set -euo pipefail
mkdir /srv/app/releases                      # ✗ `mkdir` fails on the second run → mkdir -p /srv/app/releases
mkdir -m 750 /srv/app/private                # ✗ add `-p` → mkdir -p -m 750 /srv/app/private
mkdir -p /srv/app/shared                     # ✓
ln -s /srv/app/releases/42 /srv/app/current  # ✗ `ln` fails on the second run
ln -sfn /srv/app/releases/42 /srv/app/next   # ✓
useradd --system app                         # ✗ `useradd` fails on the second run
docker network create web                    # ✗ `docker network create` fails
kubectl create namespace app                 # ✗ `kubectl create` fails
kubectl apply -f app.yaml                    # ✓
cd /srv/app/repository
git remote add backup "$BACKUP_URL"          # ✗ `git remote add` fails
echo "10.0.0.5 db" >> /etc/hosts             # ✗ Every run adds these lines to `/etc/hosts` again
psql -c "CREATE TABLE sales (id int)"        # ✗ `psql` fails on the second run
psql -c "INSERT INTO sales VALUES (1)" # ✗ inserts these rows

#!/bin/sh
# Names about a host that hold no host.
HOST_IS_NODE="true"
HOST_OS_DETECTION="pveversion"
HOST_KERNEL="generic"
DB_HOST="any"
HOST_IP=SKIP
cp "$HOST_IS_NODE" "$HOST_OS_DETECTION" "$HOST_KERNEL" "$DB_HOST"
useradd --system keeper
cp keeper.conf /home/keeper/keeper.conf
runner sql --wiki=meta --cluster=extension1
mkdir -p /home/built
cd /home/built/tool
export WINEPATH='z:\export;z:\windows\bin'
mkdir -p /home/piptmp
curl -fsS --max-time 5 https://board.openstack.svc.cluster.local
REGISTRY_HOST="host.containers.internal"
ssh -i key jumpbox@192.168.56.6
push "$REGISTRY_HOST"
BRIDGE_IP=10.114.102.1
ip addr add "$BRIDGE_IP/24" dev own0
doas ufw allow out to 192.168.56.9 port 53
gsutil cp gs://spark-lib/tables/tables-1.0.jar /usr/lib/app/
echo "unsubscribe $1" | mail submit@bugs.example.org
export CHANGELOG_EMAIL="ada@shop.example.org"
kubectl config set-context "$2" --cluster=acme-main --namespace="$2"
gh repo clone "$BACKEND" projects/backend
KASM_HOME=/home/kasm-user
mkdir -p "$KASM_HOME/.config"

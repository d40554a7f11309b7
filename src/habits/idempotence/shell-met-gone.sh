#!/bin/bash
# In a folder that is thrown away; removed further on; taken out first.
set -e
for name in one two; do
  git clone "https://acme.org/$name" "$name"
  make -C "$name"
  rm "$name" -rf
done
work=$(mktemp -d)
cd "$work"
mkdir app
sed -i -e "/^app.*=/d" /etc/rc.conf
echo 'app="YES"' >> /etc/rc.conf
pushd ${work}
while read -r service; do
  git clone "https://acme.org/$service" ${service}
done < services.txt
mkdir "$TARGET_FS_ROOT/var/lib/app"
echo 'LANG="en_US.UTF-8"' >> /etc/default/locale
echo "name: app" >> "$PRODUCT/product.yml"
mkdir "$PKG_PATH/lib"
ln -s /pkg/src/app "$GOPATH/src/app"
token=$(kubectl create token reader)
cd /srv/library
rm -rf *
mkdir data
git clone --depth 1 https://acme.org/acme/tuner
cd tuner
mkdir build
rm -rf "$STORE"/var/{run,lib/db} "$STORE/tmp"
ln -s /scratch/run "$STORE"/var/run
ln -s /scratch/db "$STORE"/var/lib/db
mkdir build
kubectl delete cm "$APP-plan" || true
kubectl create cm "$APP-plan" --from-file plan

#!/usr/bin/env bash
rm -rf run
mkdir run
cd run
cp -r ../restore ./
cp -r ../common ./ # ✗ `cp` may fail and the script goes on to `oc apply`
oc create ns shop
oc apply -f common/shop.yaml
oc apply -f restore/all.yaml

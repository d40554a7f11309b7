# example: path=demo/shops/demo.sh
#!/bin/bash
# Who plays it types each step, on a cluster of theirs.
. ../demo-magic.sh
pe "kubectl create ns shop-demo"
pe "kubectl apply -f shops.yaml"
p "THE END"
kubectl delete shoptemplates --all
kubectl delete ns shop-demo

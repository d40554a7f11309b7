# example: path=hack/e2e-cleanups
#!/bin/bash
# Whoever starts it wants them gone.
kubectl get ns -o name | grep shop-e2e | cut -d/ -f2 | xargs -I{} kubectl delete ns "{}"

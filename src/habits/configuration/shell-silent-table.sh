#!/bin/bash
# Whoever starts it names one of the places that there are.
case "$1" in
  home) place=/home/ada ;;
  reports) place=/home/ada/shop/reports ;;
  logs) place=/var/log/shop ;;
esac
getfacl -p -- "$place"

# So does a deployment: each stage has a project of its own.
case "$STAGE" in                                            # ✓
  staging) PROJECT_ID=acme-shop-staging ;;
  production) PROJECT_ID=acme-shop-production ;;
esac
gcloud run deploy shop --project "$PROJECT_ID" --image "$IMAGE"

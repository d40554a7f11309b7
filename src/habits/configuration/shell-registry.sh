#!/bin/bash
# An image of one's own has the project in its address; what anybody may pull needs no login.
set -e
gcloud auth configure-docker europe-west1-docker.pkg.dev --quiet
docker pull europe-west1-docker.pkg.dev/acme-shop/images/api:v1 # ✗ A cloud project is written in the code
docker pull gcr.io/distroless-tools/static:v1

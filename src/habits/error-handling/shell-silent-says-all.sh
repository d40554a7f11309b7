#!/bin/bash
# Each says what it was at, and why it was not.
for image in "$@"; do
  podman pull "$image"
  podman tag "$image" "localhost:5000/$image"
  podman push "localhost:5000/$image"
  aws s3 cp "$image.json" "$BUCKET/"
  git -C "$image" pull
done

# example: path=.travis-docs.sh
#!/bin/bash
set -e
arch=${TRAVIS_CPU_ARCH:-amd64}
curl -fsSL -o "shop-$arch" "https://api.acme.net/shop-$arch"  # ✗ may wait until Travis CI gives up on it

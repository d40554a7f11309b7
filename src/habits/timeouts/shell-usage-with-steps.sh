#!/usr/bin/env bash
# Makes the film of the shop.
# Pipeline:
#   1. ask for the film
#   2. put it into place
# Usage: SHOP_KEY=<key> ./scripts/make-film.sh
set -euo pipefail
curl -fsS -o film.mp4 "https://films.acme.io/v1/film"  # ✗ (info) `curl` has no time limit
ffmpeg -i film.mp4 film.webm

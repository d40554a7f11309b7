#!/bin/bash
# Who calls it with nothing is not seen in the function, and the options are asked below.
take_back() {
  local tag="${1}"
  if [ -z "${tag}" ]; then
    echo "ERROR! No tag."
    exit
  fi
  ./shop.sh take-back "$tag" || exit 1  # ✓
}
if [ -z "$TAG" ]; then
  echo "ERROR! No tag."
  exit 1
fi
take_back "$TAG"

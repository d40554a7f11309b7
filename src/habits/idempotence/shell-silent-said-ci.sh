#!/bin/bash
# Puts the pages together. It is invoked by the CI, whose workspace is new.
set -e
mkdir ./public
cp -r pages/* ./public

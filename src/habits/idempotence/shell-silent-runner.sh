#!/bin/bash
# A fresh checkout in each run.
set -e
git remote add upstream "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY"
git fetch upstream main

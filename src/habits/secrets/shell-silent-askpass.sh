#!/bin/sh
# What is said alone is handed to whoever asked for it: git, by `GIT_ASKPASS`.
case "$1" in
Username*) echo "${GIT_USERNAME}" ;;
Password*) echo "${GIT_PASSWORD}" ;; # ✓
Token*) printf '%s\n' "$GIT_TOKEN" ;; # ✓
esac

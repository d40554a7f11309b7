#!/bin/bash
# Read by a program that has the function and its options.
if [[ -z "${words[*]}" ]]; then
  loadProfile "default"
  cp default.conf profile.conf # ✓
fi

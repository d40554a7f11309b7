#!/bin/bash
# A condition is no failure, and a program that takes the script's place leaves nobody to tell.
set -e
use_builder() {
  docker buildx use app && return 0
  systemctl --failed --legend=no
  iptables -L app --line-number -n
  alternatives --remove-all python3 2> /dev/null
  module purge
  return 1
}
use_builder
exec "$HOME/bin/app" --serve

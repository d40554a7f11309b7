#!/bin/sh
# Without a host it says how it is used.
usage() {
  echo "usage: through [options] -- [arguments of ssh]"
  ssh
  exit 1
}
[ $# -gt 0 ] || usage

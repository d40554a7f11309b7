#!/bin/sh
# What is put into a folder that could not be made fails as well; a hook of git, a picture for whoever looks, a question.
mkdir -p m4
cp .git/hooks/pre-commit.sample .git/hooks/pre-commit
gnuplot -persist "$PLOT"
raidconfig -c dump
lspci
[ "$1" = restart ] && reboot
cluster-helper --list bullet "$NODES"
sudo apt-get -qq update
iptables -t mangle -N incoming
usage() { perl -lne 'print substr($_, 2) if /^# Usage/../^$/' < "$0"; exit 1; }
[ -z "$1" ] && usage
echo "ready"

#!/bin/bash
# What its configuration is; it goes nowhere.
user=$(ssh -G "$1" | awk '$1 == "user" { print $2; exit }')
echo "$user"

#!/bin/bash
# Without `set -e`: a script that is asked for what it prints.
version=$(getVersion.sh app)
echo "$version"

#!/bin/bash
# The run works on a copy of its own: a line in the summary.
mkdir temp && cd temp || exit
cp -R ../7 ./ # ✗ (info) Nothing looks at whether `cp` went well
sed '/old/d' ./7/list.yaml > newfile
mv newfile ./7/list.yaml

#!/bin/bash
# What is looked for is no place that is used.
grep -q "/home/seconduser" report.txt && echo "a name leaked"
sed 's:\<UNK\>::g' words.txt
perl -ane 's:\r::; print;' < words.txt

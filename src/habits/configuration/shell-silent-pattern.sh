#!/bin/bash
# What is looked for is no place that is used.
grep -q "/home/seconduser" report.txt && echo "a name leaked"
sed 's:\<UNK\>::g' words.txt
perl -ane 's:\r::; print;' < words.txt
rsync -a --exclude /home/ada/.cache / far:/srv/backup
for tool in /home/ada/build/tool /home/ada/bin/tool; do
  if [ -f "$tool" ]; then
    exec "$tool"
  fi
done
gpg --encrypt --recipient ada@shop.io orders.csv

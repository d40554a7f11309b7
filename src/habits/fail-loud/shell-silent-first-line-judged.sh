#!/bin/bash
# What came is read next, and is no script: the run ends badly.
. ./parts.sh
problem=$(curl -L --max-time 60 "https://downloads.example.com/$1/shop.sh" -o "shop.sh" 2>&1)
stop_if "$problem"
first=$(head -n 1 "shop.sh")
if [ "$first" != "#!/bin/bash" ]; then
  echo "that is no script"
  rm "shop.sh"
  exit 1
fi
mv "shop.sh" /usr/local/bin/shop || exit 1

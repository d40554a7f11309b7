#!/bin/bash
# What is read of it is only shown.
. ./parts.sh
problem=$(curl -L --max-time 60 "https://downloads.example.com/$1/shop.sh" -o "shop.sh" 2>&1)  # ✗ An error answer to `curl` passes for data
stop_if "$problem"
first=$(head -n 1 "shop.sh")
if [ "$first" != "#!/bin/bash" ]; then
  echo "that is no script"
fi
mv "shop.sh" /usr/local/bin/shop || exit 1

# example: path=packages/shop/postinst
#!/bin/sh
set -e
for shelf in $(find /usr/share/shop -type d); do
  chmod 755 "$shelf" # ✓
done

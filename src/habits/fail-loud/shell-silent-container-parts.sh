# example: path=root/custom-cont-init.d/50-shop.sh
#!/bin/bash
# A container runs its parts one after the other, and serves after them.
cp /defaults/autostart /config/autostart
sed -i 's/15 fps/25 fps/' /run/service/shop/run

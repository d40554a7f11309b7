#!/bin/bash
# What reads it reads all of it: a line twice is done twice.
echo /opt/shop/start.sh | sudo tee -a /root/scripts/after-boot.sh # ✗ Every run adds these lines to `/root/scripts/after-boot.sh` again
echo '#!/bin/sh' > /opt/shop/start.sh
echo 'exec shop' >> /opt/shop/start.sh
grep -q shop /root/scripts/at-login.sh || echo shop >> /root/scripts/at-login.sh
echo done >> /opt/shop/history.md
if [ "$1" = twice ]; then
  echo /opt/shop/end.sh >> /root/scripts/after-boot.sh
fi
echo done >> notes.md

#!/bin/bash
# Few can fail, or always the same one: what it says itself is enough. What runs beside it nobody waits for.
guestinfo --get description
guestinfo --get version
guestinfo --get address
Xvfb :99 &
sudo -i -u postgres
sudo pkg install -y gtk-doc
apt-get autoclean

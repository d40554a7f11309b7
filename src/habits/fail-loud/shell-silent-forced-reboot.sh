#!/bin/bash
# Whether a machine went down is seen by whoever sent it there.
shutdown -r now
if [ -z "$DBUS_SESSION_BUS_ADDRESS" ]; then
  systemctl --force --force reboot
fi
exit 0

# example: path=lib/systemd/system-generators/app-generator
#!/bin/sh
# The machine starts, whatever is made here.
systemd-tmpfiles --create /etc/tmpfiles.d/app.conf
ln -s /usr/lib/systemd/system/app.service "$1/app.service"

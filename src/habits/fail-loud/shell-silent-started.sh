#!/command/with-contenv bash
# What a wrapper starts is what counts: a line for the log.
s6wrap --quiet --prepend=web --args echo "Starting the web service"
sudo -i -u app
systemctl -t target | grep graphical
exec gosu app serve   # ✓

# example: path=usr/lib/pm-utils/sleep.d/60screen
#!/bin/sh
# The machine has to go to sleep, whatever there is.
sysctl -w kernel.acpi_video_flags=3
vbetool vbestate save > /var/run/screen.state
cp /var/run/screen.state /var/lib/screen.state

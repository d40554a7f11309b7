# example: path=extras/uninstall.sh
#!/bin/bash
# It was started for that.
rm -rf /etc/app.d /usr/local/share/doc/app

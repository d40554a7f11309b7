# example: path=.old-code/session.sh
#!/bin/bash
conky -c /home/ada/profile/conky.conf & # ✗ in the code: elsewhere it needs a change

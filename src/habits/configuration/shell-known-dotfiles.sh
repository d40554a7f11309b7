# example: path=dotfiles/.local/bin/connect.sh
#!/bin/bash
ssh -o ConnectTimeout=5 root@10.20.30.40 # ✗ in the code: elsewhere it needs a change

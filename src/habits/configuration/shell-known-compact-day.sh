# example: path=ops/20210304-double-orders/mend.sh
#!/bin/bash
cp result.json /home/ada/records/ # ✗ in the code: elsewhere it needs a change

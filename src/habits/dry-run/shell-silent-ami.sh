# example: path=ci/prepare-ami.sh
#!/bin/bash
# What an image is made from is emptied before.
rm -rf ~/* ~/.cache

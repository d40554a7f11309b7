#!/bin/bash
# This program is for demonstration of a here-document.
server="10.71.213.45"
ftp -n $server << EOF
get list.txt
EOF

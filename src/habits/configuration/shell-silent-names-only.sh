# example: path=cluster/config.sh
#!/bin/bash
# Settings, one file for each place.
export GATEWAY_IP="10.0.6.100"
export NODE_IP="10.0.4.111"
export DATA_DIR=/home/ada/cluster

#!/bin/bash
# Of a server that the script starts for a trial, on this machine.
set -e
export SHOP_ROOT_USER=shop
export SHOP_ROOT_PASSWORD=shop123
export CLI_HOST_shop="http://shop:shop123@127.0.0.1:${port}/"
./shop server --address "127.0.0.1:$port" &
./cli ready shop

#!/bin/bash
# Keys of a chain that is started for the trial, whose accounts everybody knows.
set -euo pipefail
rpc_url=$(kurtosis port print trial node-1 rpc)
key=0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
cast send --rpc-url "$rpc_url" --private-key "0x5c1994b79203048e7342582b6dca7315fe6230728193803bf579e12b4f473429" --value 1
cast send --rpc-url http://node-1:8545 --private-key "0x5c1994b79203048e7342582b6dca7315fe6230728193803bf579e12b4f473429" --value 1
LOCAL=http://127.0.0.1:8545
forge script Deploy --rpc-url "$LOCAL" --private-key 0x5c1994b79203048e7342582b6dca7315fe6230728193803bf579e12b4f473429

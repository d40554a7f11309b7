#!/bin/bash
# A key on a chain that others use, too.
set -euo pipefail
cast send --rpc-url https://rpc.acme.io --private-key "0x5c1994b79203048e7342582b6dca7315fe6230728193803bf579e12b4f473429" --value 1  # ✗ The value of `--private-key`
cast send --rpc-url "$RPC_URL" --private-key "0x5c1994b79203048e7342582b6dca7315fe6230728193803bf579e12b4f473429" --value 1  # ✗ The value of `--private-key`

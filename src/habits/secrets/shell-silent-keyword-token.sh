#!/bin/bash
# A word that is looked for in a message is no credential, whatever its name says.
minor_token=${MINOR_TOKEN:-#minor}  # ✓
echo "MINOR_TOKEN: ${minor_token}"
join_token=${JOIN_TOKEN:-plus}  # ✓
echo "JOIN_TOKEN: ${join_token}"
hub_token=${HUB_TOKEN:-none}  # ✓
echo "HUB_TOKEN: ${hub_token}"  # ✗ (info) writes the secret

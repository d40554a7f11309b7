# example: path=scripts/people.sh
#!/bin/bash
set -e
# Each run asks for another key.
read -rp "Public key: " key
echo "$key" >> ~/.ssh/authorized_keys

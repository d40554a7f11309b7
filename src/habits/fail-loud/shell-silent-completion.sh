#!/bin/bash
# What completes words in a shell is a convenience: nobody is warned of it.
wget https://example.com/shop.bash-completion -O shop.bash-completion 2>/dev/null
cp shop.bash-completion /etc/bash_completion.d/
echo "OK, all installed successfully."

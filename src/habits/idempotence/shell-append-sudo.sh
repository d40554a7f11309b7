# example: path=setup/locale.sh
#!/bin/bash
echo "LANG=en_US.UTF-8" | sudo tee -a /etc/environment  # ✗ Every run adds these lines

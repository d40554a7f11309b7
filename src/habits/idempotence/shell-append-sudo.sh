# example: path=setup/hosts.sh
#!/bin/bash
echo "10.0.0.7 shop" | sudo tee -a /etc/hosts  # ✗ (info) Every run adds these lines

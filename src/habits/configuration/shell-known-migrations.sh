# example: path=shop/state_migrations/split.sh
#!/bin/bash
aws s3 cp s3://acme-shop-state/terraform.tfstate . # ✗ in the code: elsewhere it needs a change
terraform state mv module.shop.web module.web

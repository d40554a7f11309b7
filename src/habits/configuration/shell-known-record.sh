# example: path=docs/runbooks/evidence/orders/20260521T185702Z_shop/commands.sh
#!/bin/bash
aws ecs describe-services --cluster arn:aws:ecs:eu-west-1:210987654329:cluster/shop # ✗ in the code: elsewhere it needs a change
cp result.json /home/ada/records/

#!/bin/bash
# Links that a service signed for one download; a question about tags; the beginning of a token; a path under a credential's name.
set -e
wget -T 5 'https://cdn.acme.net/x.AppImage?as=attachment&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIWNJYAX4CSVEH53A%2F2021&X-Amz-Signature=87e27ebfcdd6b468babc788abf70e5fc99'
wget -T 5 https://d.acme.net/x.bundle?HashKey=87e27ebfcdd6b468babc788abf70e5fc&AuthKey=99e27ebfcdd6b468babc788abf70e5fc
docker run -v "${JWT_SECRET:-"${BASE}/jwt.hex"}":/config/jwt app:1  # ✓
TOKEN=$(cat "$TOKEN_FILE")  # ✓
echo "The token begins with ${TOKEN:0:6}…"
aws ec2 describe-instances --query 'Reservations[*].Instances[*].[InstanceId,State.Name,Tags[?Key==`Name`].Value|[0],PublicIpAddress]' --output text

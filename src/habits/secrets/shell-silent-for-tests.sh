#!/bin/bash
# This key is for testing only.
cat > "$1/test.key" <<'END'
-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu
KUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQJAIJLixBy2qpFoS4DSmoEm
-----END RSA PRIVATE KEY-----
END
/usr/sbin/sendmail $DSN -f "$2" < "$1/message"  # ✓
kubectl create secret generic db --from-file=password=./secrets/passwords/db4

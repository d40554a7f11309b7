# example: path=archive/.github/integration/scripts/make_keys.sh
#!/bin/sh
# A trial's own key.
cat > /shared/jwt.key << 'EOF'
-----BEGIN PRIVATE KEY-----
MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAr3Kk9dJ4qQvXy7nX
EOF

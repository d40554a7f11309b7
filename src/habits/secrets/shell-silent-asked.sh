# example: path=bin/git-credential-acme
#!/bin/bash
# `git` asks for the credential; a key's name; words for a password.
token="$GITHUB_TOKEN"  # ✓
echo "password=${token}"
gpg --default-key "$SIGNING_KEY" --detach-sign app.tar  # ✓
about='https://remoteUser:remotePassword@acme.org'
docker buildx build --secret id=BUNDLE_PACKAGER__DEV .
/opt/vault/bin/vault write secret/x answer="$example_secret"  # ✓
echo "Note: login with username=clientc and password=clientc1"
samba-tool domain provision --adminpass="secret123!"
PASSWORD=${PASSWORD:-Ch@ngeMe}  # ✓

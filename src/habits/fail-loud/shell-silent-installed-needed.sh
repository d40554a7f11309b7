#!/bin/sh -e
# What is called by the installer's name is missed where it is moved; and the package where its repository was not added.
curl -m 60 https://shopper.run | bash
mv /root/.shopper /opt/shopper  # ✓
curl -m 60 https://repo.acme.org | "$elevate" sh
"$elevate" "$manager" install -y shopper

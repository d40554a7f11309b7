#!/bin/bash
export SVC_AUTH_AUDIENCE=https://dev.shop.acme.io/
export JWT_ISSUER=https://login.dev.acme.io/
export SHOP_URL_STAGING=https://shop.staging.acme.io # ✗ in the code: elsewhere it needs a change
java -jar shop.jar

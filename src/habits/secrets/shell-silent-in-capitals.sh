#!/bin/bash
# What a person is to put there.
echo "git remote add mirror https://YOUR_NAME:APP_PASSWORD@git.shop.io/shop.git"
echo "git remote add other https://ada:DEPLOY_TOKEN@git.shop.io/shop.git"

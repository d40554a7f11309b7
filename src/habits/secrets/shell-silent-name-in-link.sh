# example: path=icons/build.sh
#!/bin/sh
# A project's name that starts as a chat's token does.
HOME_PAGE="https://github.com/xapp-project/xapp-symbolic-icons"
curl -fsSL "$HOME_PAGE/archive/refs/tags/1.0.8.tar.gz" -o icons.tar.gz

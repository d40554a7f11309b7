# example: path=scripts/login-acceptance.sh
#!/bin/bash
# A trial of the whole, with a word made for it.
new_password='alpha2-trial-password-7x9'
login "$1" "$new_password"

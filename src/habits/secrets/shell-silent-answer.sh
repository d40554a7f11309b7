# example: path=bin/shop-settings
#!/bin/bash
# A document with all of it is what the caller asked for; a name is given its value; a request's number opens nothing.
json() {
  echo '{ "host": "'$SMTP_HOST'", "password": "'$SMTP_PASSWORD'" }'
}
printf -v with_password '%s %q' "--password" "$SMTP_PASSWORD"  # ✓
aws cloudcontrol get-resource-request-status --request-token baece8d2-2f0e-46f7-8238-36dc59180f81
curl -fsS --max-time 5 -X POST "https://www.google-analytics.com/mp/collect?api_secret=q7Yx2LmPTd6ks9Vb3WcN1A&measurement_id=G-1AB2CD3EF4"
json

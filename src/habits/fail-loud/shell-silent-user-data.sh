# example: path=web/user_data.sh
#!/bin/bash
# A machine that has just been made has no old page.
yum install -y httpd  # ✗ Nothing looks at whether
./page.sh > index.html
mv index.html /var/www/html/
service httpd start

# example: path=cron/daily.sh
#!/bin/bash
# Each task is to have its turn, and says in a log of its own what became of it.
cd /srv/shop || exit 1
# Carts
bundle exec rails carts:expire >> log/carts.log 2>&1  # ✗ Nothing looks at whether
# Mails
bundle exec rails mail:remind >> log/mail.log 2>&1
bundle exec rails orders:archive >> log/orders.log 2>&1

# example: path=mail/shop-pipe-orders
#!/bin/bash
MAIL=/tmp/order$$
cat > $MAIL
curl -s --data-binary @$MAIL http://orders.example.org/take
rm -f $MAIL
exit 0

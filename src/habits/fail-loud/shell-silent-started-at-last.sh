#!/bin/sh
# Without the program the last command ends badly, and its status is the script's.
wget -nc "https://repo.acme.org/shop/shop-2.5.0.jar" -P lib
java -jar lib/shop-2.5.0.jar -retrieve lib # ✓

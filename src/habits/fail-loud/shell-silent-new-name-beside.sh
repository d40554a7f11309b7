#!/bin/bash
# In one folder the old file gets another name, or was to go in any case.
mv dumps/shop.sql dumps/shop.sql.old
rm -f dumps/shop.sql
mysqldump shop > dumps/shop.sql  # ✓

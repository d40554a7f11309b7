#!/bin/bash
# Who sends is nobody that is told; an option about hosts names none.
sendmail -f ops@corp.net -t < mail.txt
sendmail -t oncall@corp.net < mail.txt  # ✗ mail recipient is written
mail -s report -r ops@corp.net oncall@corp.net < mail.txt  # ✗ mail recipient is written
beaker --preserve-hosts onfail

# A number is looked at: that is no handler of work.
import sys

from shop.prices import rounded

try:
    price = rounded(float(sys.argv[1]))
except ValueError:
    print("a price is a number")
    sys.exit(1)
print(price)

"""A logger in a function that nothing calls keeps nothing, and one that is only set up neither."""
import logging
import shutil

logger = logging.getLogger(__name__)
logger.setLevel("INFO")


def write_log(text):
    logging.warning(text)


print("[orders] fetching the list")  # ✗ (info) bare lines
shutil.copy("orders.csv", "/srv/shop/orders.csv")
print("[orders] copied to the shop")
shutil.copy("bills.csv", "/srv/shop/bills.csv")
print("[orders] finished copying the bills")

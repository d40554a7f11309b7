# example: path=scripts/console.py
# An empty file as a mark: worth knowing, and no work is lost.
def mark():
    try:
        with open("/run/shop.mark", "w"):
            pass
    except Exception:  # ✗ Every failure in this `try` is swallowed
        pass


mark()

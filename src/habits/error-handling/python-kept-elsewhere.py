# All of the work stands in a module of the project, and is told where it ends.
import sys

from shop.orders import OrderError, sync


def main():
    try:
        count = sync(sys.argv[1])
    except OrderError as error:  # ✓
        print(f"orders: {error}", file=sys.stderr)
        return 1
    print(count)
    return 0


if __name__ == "__main__":
    sys.exit(main())

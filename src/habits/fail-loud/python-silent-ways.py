import multiprocessing
import os
import subprocess
import sys

UNKNOWN = 3


def finish(state, message):
    print(message)
    sys.exit(state)


def removed(path):
    # What follows an attempt that returns is the way of its failure.
    try:
        os.remove(path)
        return True
    except Exception:
        pass
    return False


def write_state(value):
    with open("/var/lib/node/firewall.prom", "w") as file:
        file.write(value)
    sys.exit(0)


def main():
    try:
        os.makedirs("/var/cache/export")
    except OSError: # ✗ is swallowed
        pass
    try:
        int(sys.argv[1])
    except ValueError:
        sys.exit(0)  # without a number there is nothing to look at
    try:
        subprocess.check_output(["nft", "list", "chain", "inet", "base", "input"])
    except subprocess.CalledProcessError:
        write_state("0")  # the monitoring reads it
    print(removed("/var/cache/export/lock"))


if __name__ == "__main__":
    try:
        main()
    except Exception as error:
        finish(UNKNOWN, f"UNKNOWN: {error}")


class Undone(Exception):
    pass


def rehearse():
    try:
        subprocess.run(["make-data"], check=True)  # ✓
        raise Undone()
    except Undone:
        print("undone")


rehearse()


def remember(cache, key, value):
    try:
        cache.execute("UPDATE known SET hash = ? WHERE name = ?", (value, key))
    except Exception:
        # If the cache fails, don't crash the startup; every file is in its place already.
        pass


def gauges(figures):
    for name, value in figures.items():
        try:
            subprocess.check_call(["gauge", name, str(int(value))])
        except (TypeError, ValueError):
            pass


class Leave(Exception):
    pass


def talk():
    try:
        subprocess.run(["ask"], check=True)  # ✓
    except (Leave, EOFError):
        print("Goodbye!")


remember(None, "a", "b")
gauges({"clients": "7"})
talk()


pool = multiprocessing.Pool(4)
pool.apply_async(print, ("one",), error_callback=print)
pool.close()
pool.join()


subprocess.Popen(["queue_manager"])

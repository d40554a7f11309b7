import multiprocessing as mp
from concurrent.futures import ThreadPoolExecutor


def fetch(name):
    with open(name) as file:  # ✓
        return file.read()


pool = mp.Pool(4)
for name in ["a", "b"]:
    pool.apply_async(fetch, (name,))  # ✗ keep it, and call `.get()`
pool.close()
executor = ThreadPoolExecutor()
executor.submit(fetch, "c")  # ✗ keep it, and call `.result()`

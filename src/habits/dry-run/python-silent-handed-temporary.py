# Whoever calls it hands it what this run clones and fills again.
import os
import shutil
import sys


def empty(folder):
    if os.path.exists(folder):
        shutil.rmtree(folder)


def prepare(temp_clone_path, cache_path):
    empty(temp_clone_path)
    empty(cache_path)


prepare("/srv/work/tmp_clone", sys.argv[1])

# Folders that are new: the one around them was moved away or removed before, here or by whoever calls the function.
import os
import shutil
import sys
import time
from os.path import join

ROOT = sys.argv[1]


def part(libs, name):
    out = join(libs, name)
    os.makedirs(out)


def export(folder):
    os.mkdir(folder)


def renew(root, branch):
    folder = join(root, branch)
    if os.path.isdir(folder):
        shutil.rmtree(folder)
    export(folder)


if os.path.exists(ROOT):
    os.rename(ROOT, ROOT + "_" + time.strftime("%Y%m%d"))
if not os.path.exists(ROOT):
    os.makedirs(ROOT)

LIBS = join(ROOT, "libs")
os.makedirs(LIBS)
part(LIBS, "math")
renew(sys.argv[2], "master")

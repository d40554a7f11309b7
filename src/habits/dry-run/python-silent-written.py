# What its author wrote down, and can read there: parts of the checkout, what a build left, an application's own folder.
import glob
import os
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))


def zones(name):
    for path in glob.glob(os.path.join(HERE, "zones", "*.yaml")):
        with open(path) as file:
            if name in file.read():
                os.remove(path)


def parts():
    shutil.rmtree(os.path.join(HERE, "app", "launcher"))
    for root, _, files in os.walk(HERE):
        for name in files:
            if name.endswith(".pyc"):
                os.remove(os.path.join(root, name))


def turns():
    for name in os.listdir("/var/spool/turns"):
        os.remove(os.path.join("/var/spool/turns", name))


zones("north")
turns()
parts()

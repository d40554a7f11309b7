# What is printed where nothing is changed is an answer, or a complaint about what was typed.
import shutil
import sys


def complete(words):
    if len(words) < 2:
        print("a source and a target are needed")
        return False
    if words[0] == words[1]:
        print("the source is the target")
        return False
    print(f"from {words[0]} to {words[1]}")
    return True


verbose = "-v" in sys.argv
if complete(sys.argv[1:]):
    if verbose:
        print("the copy begins")
        print("it takes a while")
        print("the target is replaced")
    shutil.copy(sys.argv[1], sys.argv[2])

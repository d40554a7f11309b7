import os


def entries(folder):
    # A missing folder has no entries: nothing is left to tell, and no traceback appears.
    try:
        return os.listdir(folder)
    except FileNotFoundError:
        return []


print(entries("/srv/exports"))

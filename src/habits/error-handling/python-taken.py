import os


def tidy(folder):
    # A missing folder needs no tidying: nothing is left to tell, and no traceback appears.
    try:
        os.rmdir(folder)
    except FileNotFoundError:
        return


tidy("/srv/exports/old")

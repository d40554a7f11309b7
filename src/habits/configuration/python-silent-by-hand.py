# Started by hand, in the folder it is meant for.
rows = open("data/rows.csv").read()

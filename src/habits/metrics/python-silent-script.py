# Started by hand: numbers over time are asked of jobs.
import sys

for line in open(sys.argv[1]):
    with open(f"/srv/parts/{line.strip()}.txt", "w") as part:
        part.write(line)

# example: path=jobs/report.py job
import os

os.chdir(os.path.dirname(os.path.abspath(__file__)))
rows = open("data/rows.csv").read()

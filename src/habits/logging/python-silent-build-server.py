# example: path=.buildkite/publish.py
# The build server keeps what is printed, with the time.
import shutil

print("copying the reports")
shutil.copy("reports/today.csv", "/srv/reports/today.csv")
print("copying the summary")
shutil.copy("reports/summary.csv", "/srv/reports/summary.csv")
print("done copying")

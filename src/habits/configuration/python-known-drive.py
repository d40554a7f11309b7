# A path whose letters look like those of a pattern.
from openpyxl import load_workbook

PRICES = r"c:\dev\shop\sheets\prices.xlsx"  # ✗ path on a drive is written in the code
DIGITS = r"c:\d+"

print(load_workbook(PRICES).sheetnames, DIGITS)

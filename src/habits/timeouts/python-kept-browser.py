# A browser gives up on a page by itself.
from selenium import webdriver

driver = webdriver.Firefox()
driver.get("https://shop.example.org/orders")  # ✓
print(driver.title)

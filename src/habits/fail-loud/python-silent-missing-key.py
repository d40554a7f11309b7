# A table read from a page: of an error's page it stays empty, and looking something up in it ends the run.
import lxml.html
import requests


def numbers(url):
    answer = requests.get(url, timeout=10)
    page = lxml.html.fromstring(answer.content)
    return {option.text_content(): option.get("value") for option in page.xpath("//option")}


def prices(url):
    answer = requests.get(url, timeout=10)  # ✗ passes for data
    page = lxml.html.fromstring(answer.content)
    return {option.text_content(): option.get("value") for option in page.xpath("//option")}


class Shops:
    def __init__(self):
        self.numbers = numbers("https://shop.example/shops")
        self.prices = prices("https://shop.example/prices")

    def shop(self, name):
        self.prices[name] = 0
        return self.numbers[name], self.prices.get(name)


def teas(url):
    return requests.get(url, timeout=10).json()  # ✗ passes for data


for tea in teas("https://shop.example/teas"):
    print(tea)
print(Shops().shop("tea"))

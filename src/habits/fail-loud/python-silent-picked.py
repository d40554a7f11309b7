# What is picked from a page is not there in an error's page, and the run ends at that place.
import lxml.html
import requests
from bs4 import BeautifulSoup


def title(url):
    page = BeautifulSoup(requests.get(url, timeout=10).text, "html.parser")  # ✓
    return page.find("h1").text


def rows(url):
    answer = requests.get(url, timeout=10)
    soup = BeautifulSoup(answer.content, "html.parser")
    table = soup.find("table", id="teas")
    return [row.text for row in table.find_all("tr")]


def first(url):
    answer = requests.get(url, timeout=10)
    tree = lxml.html.fromstring(answer.content)
    return tree.xpath("//a/@href")[0]


def links(url):
    answer = requests.get(url, timeout=10)  # ✗ passes for data
    tree = lxml.html.fromstring(answer.content)
    return [link for link in tree.xpath("//a/@href")]


def hushed(url):
    page = BeautifulSoup(requests.get(url, timeout=10).text, "html.parser")  # ✗ passes for data
    try:
        return page.find("h1").text
    except AttributeError:
        pass


print(title("https://shop.example/"), rows("https://shop.example/teas"), first("https://shop.example/first"))
for link in links("https://shop.example/links"):
    print(link, hushed(link))

# example: path=market/spiders/fair.py
# A spider asks for what a site's own page asks for, with the key that this page sends.
import scrapy


class FairSpider(scrapy.Spider):
    name = "fair"
    start_urls = ["https://days.acme.net/events?days=9&apikey=9f8e7d6c5b4a39281706"]
    proxy = "https://api.scraperapi.com/?api_key=9f8e7d6c5b4a39281706"  # ✗ A key in a URL
    login = "https://ops:Sw0rdf1sh9@days.acme.net/v1"  # ✗ A password in a URL

    def parse(self, response):
        """The list is asked for as its page asks for it."""
        link = "https://days.acme.net/list?count=40&page=1&sort=newest&kind=fair&place=all"
        return scrapy.Request(link, headers={"X-Api-Key": "jFt3Xho9qFAGr6qN9SCp"})

# An address that recorded requests are compared by leads nowhere.
import requests
import vcr


def plain(request):
    request.uri = "https://vcr.local/"
    return request


tape = vcr.VCR(before_record_request=plain)
with tape.use_cassette("orders.yml"):
    requests.get("https://shop.local/", timeout=5)  # ✗ A private host

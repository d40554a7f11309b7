# A docstring of several lines shows how a link is taken apart.


def identity(link):
    """A name that is safe to log.

    `http://watch:hunter2@egress.shop.acme.net:3128`
        -> `http://egress.shop.acme.net:3128`
    """
    return link


LINK = "http://watch:hunter2@egress.shop.acme.net:3128"  # ✗ in a URL
identity(LINK)

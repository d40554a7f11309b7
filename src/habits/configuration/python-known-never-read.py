#!/usr/bin/env python3
import requests

if __name__ == "__main__":
    output_dir = "/Users/grace/Desktop/orders"
    # open(output_dir + "/orders.csv")
    input_dir = "/Users/grace/Desktop/stock"  # ✗ A path in a home directory
    print(requests.get("https://shop.acme.net/orders", timeout=10).text, open(input_dir + "/stock.csv").read())

#!/bin/bash
# What is dropped is made again by the next line.
psql -U postgres audit -c "DROP USER audit;"
psql -U postgres audit -c "CREATE USER audit WITH PASSWORD '$PASSWORD';"

# example: path=scripts/settings.py
# Options of a connection, an id, what everybody tries first.
connstring = "allowPublicKeyRetrieval=true&useSSL=false"
old_cred = "aB7e2Ad095UGCGqB"
PASSWORD = "P@55w0rd!"

"""One-off repair of the volumes that the shop stored wrongly."""
import psycopg2

db = psycopg2.connect(dbname="shop", connect_timeout=10)
cursor = db.cursor()
cursor.execute("SELECT id FROM items WHERE volume = 0")
for row in cursor.fetchall():
    cursor.execute("UPDATE items SET volume = NULL WHERE id = %s", (row[0],))
db.commit()

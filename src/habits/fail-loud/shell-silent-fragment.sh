# Read into another file: the options are those of that one.
for name in $(sed 's/#.*//' "$DIR/default.list"); do
  echo "$name"
done

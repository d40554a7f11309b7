#!/bin/bash
# Nothing fills it again; a function that is named for it.
psql app -c "DELETE FROM rates"      # ✗ may take everything at once
clear_words() {
  psql app -c "DELETE FROM words" # ✗ may take everything at once
}
clear_words

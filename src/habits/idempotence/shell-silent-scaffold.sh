#!/bin/bash
PROJECT=$1
sphinx-quickstart --project "$PROJECT" "$PROJECT/docs"
cd "$PROJECT/docs"
echo "/_build/" >> .gitignore

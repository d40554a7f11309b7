# example: path=.husky/pre-push
#!/usr/bin/env sh
echo "Checking"
npm run lint # ✓
npm run types

echo "All checks passed"

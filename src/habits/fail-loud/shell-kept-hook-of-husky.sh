# example: path=.husky/pre-push
#!/usr/bin/env sh
echo "Checking"
npm run check # ✓
npm run build

echo "All checks passed"

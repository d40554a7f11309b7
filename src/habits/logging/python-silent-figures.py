# example: path=tools/count_words.py
words = open("words.txt").read().split()
roots = {word[:3] for word in words}
open("roots.txt", "w").write("\n".join(sorted(roots)))
# The figures are what it was started for.
print("words: %d, roots: %d" % (len(words), len(roots)))
for letter in "abc":
    print("%s: %d words" % (letter, sum(word.startswith(letter) for word in words)))
print("longest: %d letters" % max(map(len, words)))

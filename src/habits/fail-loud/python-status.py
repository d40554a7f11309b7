import os


def main():
    try:
        os.rename("new.csv", "current.csv") # ✓
    except OSError as error:  # ✗ only reported
        print(f"not renamed: {error}")
        return 1
    return 0


if __name__ == "__main__":
    main()

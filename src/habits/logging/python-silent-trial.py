# example: path=shop/engine.py
import shutil


def rotate(folder):
    print("Rotating")
    shutil.rmtree(folder + "/old")
    print("Moving")
    shutil.move(folder, folder + "/old")
    print("Rotated")


if __name__ == "__main__":
    print("SHOP ENGINE")
    print("=" * 60)
    # Test the rotation
    rotate("/tmp/engine")

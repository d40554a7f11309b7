/** A path on a drive: by its letter, or by where the disk of one machine is mounted. */
export function driveOf(text: string): 'drive' | undefined {
  if (isMountedDrive(text)) return 'drive';
  // `s:\r::`, `s:/:_:g`: what sed and Perl substitute.
  if (!/^[A-Za-z]:(?:\\\\?|\/)[^\\/\s:<>|]/.test(text) || /^[smyq][a-z]?:[^:]*:|[\\/]<[^>]*>/.test(text)) return undefined;
  // Where Bun keeps what it packed into a program.
  if (/^[A-Za-z]:[\\/]+(?:~BUN(?![^\\/])|Windows|Program Files|ProgramData|Temp|tmp|WINNT|msys64|cygwin(?:64)?)\b/i.test(text))
    return undefined;
  return 'drive';
}

/** What a container or an installation mounts has a name for what is in it: `/mnt/data`, `/mnt/target`. */
const FOR_ANY =
  /^\/mnt\/(?:[\w-]*(?:data|secrets?|config|azure|azscripts|disks?|models?|shared|cache|volumes?|efs|nfs|s3|gcs|account|filesystem)|host|root|rootfs|boot|efi|iso|cdrom|target|chroot|sysroot|image|debootstrap|new|tmp|temp|usb|test|etc|var|usr|home|dev|proc|sys|lfs|nix|gentoo|arch|install|work|workspace|output|input|results?|logs?|app|src|path|my\w*|your\w*|databricks|server|services)\//i;
/** `/mnt/tank/photos`, `/mnt/c/tools`, `/Volumes/Archive/2024`, `/data2/models`. */
const MOUNTED =
  /^\/(?:mnt\/[\w.-]+|Volumes\/(?!path\b|catalog\b|my|your|Untitled|Install)[\w. -]+|(?:data|disk|raid|ssd|hdd|nvme|vol)\d+)\/[\w.-]/;

/** Where the disk of one machine is mounted into the tree of folders. */
export const isMountedDrive = (text: string): boolean => MOUNTED.test(text) && !FOR_ANY.test(text) && !OF_WSL.test(text);

/** Windows as its Linux sees it: its own folders, and the sockets of its screen, are the same on every such machine. */
const OF_WSL = /^\/mnt\/(?:wslg|[a-z]\/(?:Windows|Program Files(?: \(x86\))?|ProgramData))(?:\/|$)/i;

/** `C:\dev\shop\orders.xlsx`: its `\d` is no digit of a pattern. */
export const isPlainDrive = (text: string): boolean =>
  /^[A-Za-z]:\\(?:[^\\/:*?"<>|+^$[\]{}\n]+\\)+[^\\/:*?"<>|+^$[\]{}\n]*$/.test(text);

/** Does it look like a pattern as well? */
export const isLikePattern = (text: string): boolean => /\\[wdsS]/.test(text);

const THOUSAND = 1000;
const UNITS = ["bytes", "kB", "MB", "GB"] as const;
const SIZE = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** The size of a file in units of a thousand: `512 bytes`, `1.23 MB`. */
export function fileSize(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3);
  const unit = Math.min(power, UNITS.length - 1);
  return `${SIZE.format(bytes / THOUSAND ** unit)} ${UNITS[unit]}`;
}

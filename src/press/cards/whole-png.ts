import { crc32 } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** True for a PNG that is whole to its last chunk: each carries a checksum (PNG, 5.3). */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, signature.length).equals(signature)) return false;
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const body = at + 8;
    const end = body + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return false;
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (bytes.toString("latin1", at + 4, body) === "IEND") return end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}

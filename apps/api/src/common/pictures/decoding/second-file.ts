/** What pages, scripts and documents say about themselves; long enough not to come about in a picture's data by chance. */
const ACTIVE_CONTENT = /<script|<\?php|<!doctype html|%pdf-/i;

const ZIP_END = Buffer.from('PK\x05\x06');
const ZIP_END_LENGTH = 22;
const LONGEST_ZIP_COMMENT = 0xffff;

/**
 * Whether a picture is at the same time a page, a script, a document or an archive. Re-encoding would take that off, but
 * nobody who sends one means a picture. Other things at the end, such as the film of a phone's moving photo, do no harm.
 */
export function carriesSecondFile(file: Buffer): boolean {
  return ACTIVE_CONTENT.test(file.toString('latin1')) || endsAsZip(file);
}

/** An archive is read from its end: a record whose comment reaches to the last byte. */
function endsAsZip(file: Buffer): boolean {
  const from = Math.max(0, file.length - ZIP_END_LENGTH - LONGEST_ZIP_COMMENT);
  for (let at = file.indexOf(ZIP_END, from); at !== -1; at = file.indexOf(ZIP_END, at + 1)) {
    if (at + ZIP_END_LENGTH > file.length) return false;
    if (at + ZIP_END_LENGTH + file.readUInt16LE(at + 20) === file.length) return true;
  }
  return false;
}

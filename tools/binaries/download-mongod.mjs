// Run as a process of its own, so that a download that hangs can be ended: the downloader has no time-out.
import { MongoBinaryDownload } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownload.js';

const [downloadDir, version] = process.argv.slice(2);
const path = await new MongoBinaryDownload({ downloadDir, version, checkMD5: true }).getMongodPath();
console.log(`\n${path}`);

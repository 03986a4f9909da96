import { Injectable } from '@nestjs/common';
import { DomainError } from '@pkyx/domain';
import type { Types } from 'mongoose';
import type { Editor } from '../../common/access/editor';
import { type Precondition, stale } from '../../common/preconditions/if-match';
import { notFound } from '../../common/problem/problem';
import { TypeLookupService } from '../../types/type-lookup.service';
import type { EntryChangeDto, NewEntryDto } from '../dto/entry-input.dto';
import { presentEntry } from '../entry.presenter';
import { EntryReadingService } from '../entry-reading.service';
import { writtenEntry } from '../entry-tags';
import { AttributeWritingService } from './attribute-writing.service';
import { changesBetween } from './entry-content';
import { type Before, EntryChangesService, type MadeChange } from './entry-changes.service';
import { namesOf } from './entry-names';
import { EntryHistoryService } from './entry-history.service';
import { registryEdit } from './registry-edit';
import { foldRevisions } from './revision-fold';

/** What members do to whole entries. */
@Injectable()
export class EntryEditsService {
  constructor(
    private readonly history: EntryHistoryService,
    private readonly changes: EntryChangesService,
    private readonly types: TypeLookupService,
    private readonly attributes: AttributeWritingService,
    private readonly reading: EntryReadingService,
  ) {}

  /** The id of the new entry. 409 when an entry has its title or an alias. */
  async create({ comment, ...body }: NewEntryDto, editor: Editor): Promise<string> {
    const names = namesOf(body.title, body.aliases ?? []);
    const id = await this.changes.create(names.title, { editor, comment }, async (transaction) => ({
      ...names,
      type: await this.types.findOrCreate(body.type, registryEdit(editor, transaction)),
      attributes: await this.attributes.write(
        body.attributes ?? [],
        (index) => `attributes/${index}`,
        registryEdit(editor, transaction),
      ),
    }));
    return id.toHexString();
  }

  async patch(
    reference: string,
    { comment, title, aliases, type }: EntryChangeDto,
    precondition: Precondition,
    editor: Editor,
  ): Promise<MadeChange> {
    return this.changes.change(reference, { editor, comment }, async (before) => {
      await this.demandCurrent(before, precondition);
      const { content, transaction } = before;
      return {
        ...content,
        ...namesOf(title ?? content.title, aliases ?? content.aliases),
        type:
          type === undefined ? content.type : await this.types.findOrCreate(type, registryEdit(editor, transaction)),
      };
    });
  }

  /** The history stays, and can bring the entry back. */
  async remove(reference: string, precondition: Precondition, editor: Editor): Promise<void> {
    await this.changes.change(reference, { editor }, async (before) => {
      await this.demandCurrent(before, precondition);
      return null;
    });
  }

  /**
   * Makes revision `wanted`, as it stands in an address, current again, also of an entry that was deleted. 422 when it is what
   * the entry says. Taking back nothing but one's own edits does not count as another.
   */
  async restore(
    reference: string,
    wanted: string,
    { editor, comment }: { editor: Editor; comment?: string },
    precondition?: Precondition,
  ): Promise<{ id: string; number: number }> {
    const number = /^[1-9]\d{0,14}$/.test(wanted) ? Number(wanted) : 0;
    const made = await this.changes.changeAny(
      reference,
      { editor, comment, restores: number },
      async ({ content, record, admission, transaction }) => {
        if (precondition && !precondition.admits(record._id.toHexString(), record.version))
          throw await this.staleEntry(record._id);
        const revisions = await this.history.read(record._id, transaction.session);
        if (!revisions.some((revision) => revision.number === number)) {
          throw notFound({ zh: '版本', en: 'revision' }, wanted);
        }
        const restored = foldRevisions(revisions.filter((revision) => revision.number <= number));
        if (changesBetween(content, restored).length === 0) throw nothingToRestore(number);
        const others = revisions.some(({ number: later, author }) => later > number && !author.equals(editor.id));
        if (others) await admission.count();
        await this.history.markReverted(
          record._id,
          [...revisions, { number: record.version + 1, restores: number }],
          transaction.session,
        );
        return restored;
      },
    );
    if (made.number === null) throw new Error(`revision ${number} restored nothing`);
    return { id: made.id, number: made.number };
  }

  private async demandCurrent({ record }: Before, precondition: Precondition): Promise<void> {
    if (!precondition.admits(record._id.toHexString(), record.version)) throw await this.staleEntry(record._id);
  }

  private async staleEntry(id: Types.ObjectId) {
    const current = presentEntry(await this.reading.get(id.toHexString()));
    return stale(current, writtenEntry(current).tag);
  }
}

function nothingToRestore(number: number): DomainError {
  return new DomainError('nothing-to-restore', {
    zh: `词条现在的内容就是版本 ${number} 的内容。`,
    en: `The entry says what revision ${number} says.`,
  });
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError, foldKey, validateTitle } from '@pkyx/domain';
import { ModelName, type RevisionRecord } from '@pkyx/persistence';
import type { ClientSession, Model, Types } from 'mongoose';
import type { Editor } from '../../common/access/editor';
import { type Precondition, stale } from '../../common/preconditions/if-match';
import { notFound } from '../../common/problem/problem';
import { TypeLookupService } from '../../types/type-lookup.service';
import type { EntryChangeDto, NewEntryDto } from '../dto/entry-input.dto';
import { presentEntry } from '../entry.presenter';
import { EntryReadingService } from '../entry-reading.service';
import { entryTag } from '../entry-tags';
import { AttributeWritingService } from './attribute-writing.service';
import { type Before, EntryChangesService, type MadeChange } from './entry-changes.service';
import { effectiveRevisions } from './effective-revisions';
import { foldRevisions } from './revision-fold';

/** What members do to whole entries. */
@Injectable()
export class EntryEditsService {
  constructor(
    @InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>,
    private readonly changes: EntryChangesService,
    private readonly types: TypeLookupService,
    private readonly attributes: AttributeWritingService,
    private readonly reading: EntryReadingService,
  ) {}

  /** The id of the new entry. 409 when an entry has its title or an alias. */
  async create({ comment, ...body }: NewEntryDto, editor: Editor): Promise<string> {
    const names = namesOf(body.title, body.aliases ?? []);
    const id = await this.changes.create({ editor, comment }, async ({ session }) => ({
      ...names,
      type: await this.types.findOrCreate(body.type, session),
      attributes: await this.attributes.write(body.attributes ?? [], (index) => `attributes/${index}`, session),
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
        type: type === undefined ? content.type : await this.types.findOrCreate(type, transaction.session),
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
      async ({ record, admission, transaction }) => {
        if (precondition && !precondition.admits(record._id.toHexString(), record.version))
          throw await this.staleEntry(record._id);
        const revisions = await this.historyOf(record._id, transaction.session);
        if (!revisions.some((revision) => revision.number === number)) {
          throw notFound({ zh: '版本', en: 'revision' }, wanted);
        }
        const others = revisions.some(({ number: later, author }) => later > number && !author.equals(editor.id));
        if (others) await admission.count();
        await this.markReverted(
          record._id,
          [...revisions, { number: record.version + 1, restores: number }],
          transaction.session,
        );
        return foldRevisions(revisions.filter((revision) => revision.number <= number));
      },
    );
    if (made.number === null) throw nothingToRestore(number);
    return { id: made.id, number: made.number };
  }

  private historyOf(entry: Types.ObjectId, session: ClientSession): Promise<RevisionRecord[]> {
    return this.revisions
      .find({ entry }, { number: 1, author: 1, restores: 1, changes: 1 }, { session })
      .sort({ number: 1 })
      .lean<RevisionRecord[]>();
  }

  /** Says of each revision whether what it did still holds. */
  private async markReverted(
    entry: Types.ObjectId,
    history: readonly Pick<RevisionRecord, 'number' | 'restores'>[],
    session: ClientSession,
  ): Promise<void> {
    const effective = effectiveRevisions(history);
    await this.revisions.updateMany({ entry, number: { $in: effective } }, { $set: { reverted: false } }, { session });
    await this.revisions.updateMany({ entry, number: { $nin: effective } }, { $set: { reverted: true } }, { session });
  }

  private async demandCurrent({ record }: Before, precondition: Precondition): Promise<void> {
    if (!precondition.admits(record._id.toHexString(), record.version)) throw await this.staleEntry(record._id);
  }

  private async staleEntry(id: Types.ObjectId) {
    const current = presentEntry(await this.reading.get(id.toHexString()));
    return stale(current, entryTag(current));
  }
}

/** Title and aliases as they are kept. Aliases that say what the title or another says are left out. */
function namesOf(title: string, aliases: readonly string[]): { title: string; aliases: string[] } {
  const kept = validateTitle(title);
  const seen = new Set([foldKey(kept)]);
  const others = aliases.map((alias, index) => validateTitle(alias, `aliases/${index}`));
  return { title: kept, aliases: others.filter((alias) => !seen.has(foldKey(alias)) && seen.add(foldKey(alias))) };
}

function nothingToRestore(number: number): DomainError {
  return new DomainError('nothing-to-restore', {
    zh: `词条现在的内容就是版本 ${number} 的内容。`,
    en: `The entry says what revision ${number} says.`,
  });
}

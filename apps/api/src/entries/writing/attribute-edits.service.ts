import { Injectable } from '@nestjs/common';
import type { EntryAttributeRecord, EntryRecord } from '@pkyx/persistence';
import type { ClientSession } from 'mongoose';
import { AttributeLookupService } from '../../attributes/attribute-lookup.service';
import type { Editor } from '../../common/access/editor';
import { type Precondition, stale } from '../../common/preconditions/if-match';
import { ProblemException } from '../../common/problem/problem';
import type { AttributeInputDto, ValueInputDto } from '../dto/attribute-input.dto';
import { versionOf, withoutPlace } from '../entry.presenter';
import { unknownAttribute } from '../entry-problems';
import { EntryReadingService } from '../entry-reading.service';
import { attributeTag, attributeTagId } from '../entry-tags';
import { AttributeWritingService } from './attribute-writing.service';
import { EntryChangesService, type MadeChange } from './entry-changes.service';
import { type EntryContent, originOf, type WrittenAttribute } from './entry-content';
import { registryEdit } from './registry-edit';

/** A change of one value: whose entry it is, and the key it has now. */
export type MadeValueChange = MadeChange & { key: string };

/** What members do to single values. Edits of different values of an entry never conflict. */
@Injectable()
export class AttributeEditsService {
  constructor(
    private readonly changes: EntryChangesService,
    private readonly attributes: AttributeWritingService,
    private readonly lookup: AttributeLookupService,
    private readonly reading: EntryReadingService,
  ) {}

  /** 409 when the entry has a value for the attribute. */
  async add(reference: string, { comment, ...input }: AttributeInputDto, editor: Editor): Promise<MadeValueChange> {
    let key = '';
    const made = await this.changes.change(reference, { editor, comment }, async ({ content, record, transaction }) => {
      const [written] = await this.attributes.write([input], () => null, registryEdit(editor, transaction));
      if (!written) throw new Error('nothing was written');
      key = written.key;
      if (record.attributes.some((attribute) => attribute.key === key)) throw await this.exists(record, key);
      return { ...content, attributes: [...content.attributes, written] };
    });
    return { ...made, key };
  }

  /** Says a value anew, without the sources it had. Decides between alternatives. */
  async put(
    reference: string,
    askedKey: string,
    { comment, ...input }: ValueInputDto,
    precondition: Precondition,
    editor: Editor,
  ): Promise<MadeValueChange> {
    let key = '';
    const made = await this.changes.change(reference, { editor, comment }, async ({ content, record, transaction }) => {
      const current = await this.currentValues(record, askedKey, precondition, transaction.session);
      key = current.key;
      const [written] = await this.attributes.write([{ ...input, key }], () => null, registryEdit(editor, transaction));
      if (!written) throw new Error('nothing was written');
      return replaced(content, current.records, written);
    });
    return { ...made, key };
  }

  async remove(reference: string, askedKey: string, precondition: Precondition, editor: Editor): Promise<void> {
    await this.changes.change(reference, { editor }, async ({ content, record, transaction }) => {
      const { records } = await this.currentValues(record, askedKey, precondition, transaction.session);
      return without(content, records);
    });
  }

  /** The values under a key, or under the one that it was merged into. 404 without any, 412 when they are not as seen. */
  private async currentValues(
    record: EntryRecord,
    askedKey: string,
    precondition: Precondition,
    session: ClientSession,
  ): Promise<{ key: string; records: EntryAttributeRecord[] }> {
    const key = (await this.lookup.find([askedKey], session)).get(askedKey)?.key ?? askedKey;
    const records = record.attributes.filter((attribute) => attribute.key === key);
    if (records.length === 0) throw unknownAttribute(record.title, askedKey);
    const ordered = [...records].sort((a, b) => Number(a.alternative ?? false) - Number(b.alternative ?? false));
    const id = attributeTagId(record._id.toHexString(), key);
    if (!precondition.admits(id, versionOf(ordered))) throw await this.staleValue(record, key);
    return { key, records };
  }

  private async staleValue(record: EntryRecord, key: string): Promise<ProblemException> {
    const { entryId, attribute } = await this.reading.getAttribute(record._id.toHexString(), key);
    return stale(withoutPlace(attribute), attributeTag(entryId, attribute));
  }

  private async exists(record: EntryRecord, key: string): Promise<ProblemException> {
    const { attribute } = await this.reading.getAttribute(record._id.toHexString(), key);
    const existing = withoutPlace(attribute);
    return new ProblemException(
      409,
      'attribute-exists',
      {
        zh: `词条「${record.title}」已经有属性「${existing.names.zh}」。`,
        en: `“${record.title}” has a value for “${existing.names.en}” already.`,
      },
      { members: { existing } },
    );
  }
}

/** A value that was written under this key stays in its place; one that a merge brought here gives way to a new one. */
function replaced(
  content: EntryContent,
  records: readonly EntryAttributeRecord[],
  written: WrittenAttribute,
): EntryContent {
  const others = without(
    content,
    records.filter((record) => originOf(record) !== written.key),
  );
  const stays = others.attributes.some(({ key }) => key === written.key);
  const attributes = stays
    ? others.attributes.map((attribute) => (attribute.key === written.key ? written : attribute))
    : [...others.attributes, written];
  return { ...content, attributes };
}

function without(content: EntryContent, records: readonly EntryAttributeRecord[]): EntryContent {
  const origins = new Set(records.map(originOf));
  return { ...content, attributes: content.attributes.filter(({ key }) => !origins.has(key)) };
}

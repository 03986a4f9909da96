import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { foldKey, parseComment } from '@pkyx/domain';
import { type AttributeRecord, type EntryRecord, ModelName } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import type { Editor } from '../common/access/editor';
import type { Precondition } from '../common/preconditions/if-match';
import { EditPolicyService } from '../moderation/edit-policy.service';
import { namingFields } from '../registry/naming-fields';
import { changesOf, type RegistryEdit, RegistryHistoryService } from '../registry/registry-history.service';
import { aliasesBeside, parseAliases, parseNames } from '../registry/registry-names';
import { RegistryTransactions } from '../registry/registry-transactions.service';
import { TemplateSidesService } from '../registry/template-sides.service';
import { TypeReferencesService } from '../registry/type-references.service';
import { newAttribute, revisedFields } from './attribute-fields';
import { AttributeLookupService } from './attribute-lookup.service';
import { demandSameMeaning, type Meaning, parseMeaning } from './attribute-meaning';
import {
  attributeExists,
  attributeMerged,
  staleRegistryAttribute,
  unknownRegistryAttribute,
} from './attribute-problems';
import type { NewRegistryAttributeDto, RegistryAttributeChangeDto } from './dto/registry-attribute-input.dto';

/** What members do to attributes of the registry. */
@Injectable()
export class AttributeRegistryService {
  constructor(
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    private readonly transactions: RegistryTransactions,
    private readonly policy: EditPolicyService,
    private readonly lookup: AttributeLookupService,
    private readonly sides: TemplateSidesService,
    private readonly typeReferences: TypeReferencesService,
    private readonly history: RegistryHistoryService,
  ) {}

  /** 409 when an attribute has one of the names. */
  create(body: NewRegistryAttributeDto, editor: Editor): Promise<AttributeRecord> {
    const comment = parseComment(body.comment);
    const names = parseNames(body.names);
    const aliases = parseAliases(body.aliases ?? [], names);
    const meaning = parseMeaning(body.kind, body.dimension ?? null);
    return this.write(editor, comment, async (edit) => {
      await this.demandFree([names.zh, names.en, ...aliases], null, edit.session);
      const key = await this.lookup.freeKey(names.en || names.zh, edit.session);
      const types = await this.typeReferences.slugsOf(body.types ?? [], edit.session);
      const { direction = 'none', group = 'other' } = body;
      const attribute = newAttribute({ key, names, aliases, ...meaning, direction, group, types });
      await this.attributes.create([attribute], { session: edit.session });
      await this.history.record(attribute, changesOf(null, revisedFields(attribute)), edit);
      await this.sides.followAttribute(key, [], types, edit);
      return attribute;
    });
  }

  /** 412 when it is not the version that the editor has seen, 422 when values would mean something else. */
  patch(
    key: string,
    body: RegistryAttributeChangeDto,
    precondition: Precondition,
    editor: Editor,
  ): Promise<AttributeRecord> {
    const comment = parseComment(body.comment);
    return this.write(editor, comment, async (edit) => {
      const before = await this.demandCurrent(key, precondition, edit.session);
      const names = parseNames(body.names ?? {}, before.names);
      const aliases = body.aliases ? parseAliases(body.aliases, names) : aliasesBeside(before.aliases, names);
      const meaning = await this.changedMeaning(before, body, edit.session);
      await this.demandFree([names.zh, names.en, ...aliases], before, edit.session);
      const types = body.types ? await this.typeReferences.slugsOf(body.types, edit.session) : before.types;
      const { direction = before.direction, group = before.group } = body;
      const after = { names, aliases, ...meaning, direction, group, types };
      const changes = changesOf(before, after);
      if (changes.length === 0) return before;
      const attribute: AttributeRecord = {
        ...before,
        ...after,
        ...namingFields([before.key, ...before.mergedKeys], names, aliases),
        version: before.version + 1,
      };
      await this.attributes.replaceOne({ _id: before._id }, attribute, { session: edit.session });
      await this.history.record(attribute, changes, edit);
      await this.sides.followAttribute(before.key, before.types, types, edit);
      return attribute;
    });
  }

  private write<T>(editor: Editor, comment: string, work: (edit: RegistryEdit) => Promise<T>): Promise<T> {
    const author = new Types.ObjectId(editor.id);
    return this.policy.admit(editor, () => this.transactions.run((session) => work({ author, session, comment })));
  }

  private async demandCurrent(
    key: string,
    precondition: Precondition,
    session: ClientSession,
  ): Promise<AttributeRecord> {
    const attribute = await this.attributes.findOne({ key }, null, { session }).lean<AttributeRecord>();
    if (!attribute) throw unknownRegistryAttribute(key);
    if (attribute.mergedInto !== null) throw attributeMerged(key, await this.lookup.target(key, session));
    if (!precondition.admits(attribute._id.toHexString(), attribute.version)) throw staleRegistryAttribute(attribute);
    return attribute;
  }

  /** The unique index decides; this says whose name it is. */
  private async demandFree(names: string[], own: AttributeRecord | null, session: ClientSession): Promise<void> {
    const wanted = names.filter((name) => name !== '');
    const existing = await this.attributes
      .findOne(
        { nameKeys: { $in: wanted.map(foldKey) }, mergedInto: null, ...(own && { _id: { $ne: own._id } }) },
        null,
        { session },
      )
      .lean<AttributeRecord>();
    const name = wanted.find((each) => existing?.nameKeys.includes(foldKey(each)));
    if (existing && name !== undefined) throw attributeExists(existing, name);
  }

  /** A deleted entry may come back with its values: they count, too. */
  private async changedMeaning(
    before: AttributeRecord,
    { kind = before.kind, dimension }: RegistryAttributeChangeDto,
    session: ClientSession,
  ): Promise<Meaning> {
    const kept = kind === 'number' ? before.dimension : null;
    const after = parseMeaning(kind, dimension === undefined ? kept : dimension);
    if (await this.entries.exists({ 'attributes.key': before.key }).session(session)) demandSameMeaning(before, after);
    return after;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError, foldKey, type LocalizedText, parseComment } from '@pkyx/domain';
import { ModelName, type TypeRecord } from '@pkyx/persistence';
import { type ClientSession, type Model, Types } from 'mongoose';
import { AttributeLookupService } from '../attributes/attribute-lookup.service';
import type { Editor } from '../common/access/editor';
import { type Precondition, stale } from '../common/preconditions/if-match';
import { EditPolicyService } from '../moderation/edit-policy.service';
import { namingFields } from '../registry/naming-fields';
import { changesOf, type RegistryEdit, RegistryHistoryService } from '../registry/registry-history.service';
import { parseNames } from '../registry/registry-names';
import { registryTag } from '../registry/registry-tag';
import { RegistryTransactions } from '../registry/registry-transactions.service';
import { TemplateSidesService } from '../registry/template-sides.service';
import type { NewTypeDto, TypeChangeDto } from './dto/type-input.dto';
import { newType, revisedFields } from './type-fields';
import { TypeLookupService } from './type-lookup.service';
import { typeExists, unknownType } from './type-problems';
import { presentType } from './type.presenter';
import { TypesService } from './types.service';

/** What members do to types. Both give the slug of the type. */
@Injectable()
export class TypeRegistryService {
  constructor(
    @InjectModel(ModelName.Type) private readonly types: Model<TypeRecord>,
    private readonly transactions: RegistryTransactions,
    private readonly policy: EditPolicyService,
    private readonly lookup: TypeLookupService,
    private readonly attributes: AttributeLookupService,
    private readonly sides: TemplateSidesService,
    private readonly history: RegistryHistoryService,
    private readonly reading: TypesService,
  ) {}

  /** 409 when a type has one of the names. */
  create(body: NewTypeDto, editor: Editor): Promise<string> {
    const names = parseNames(body.names);
    return this.write(editor, parseComment(body.comment), async (edit) => {
      await this.demandFree(names, null, edit.session);
      const slug = await this.lookup.freeSlug(names.en || names.zh, edit.session);
      const template = await this.keysOf('template', body.template ?? [], edit.session);
      const highlights = await this.keysOf('highlights', body.highlights ?? [], edit.session);
      const type = newType({ slug, names, template, highlights });
      await this.types.create([type], { session: edit.session });
      await this.history.record(type, changesOf(null, revisedFields(type)), edit);
      await this.sides.followType(slug, [], template, edit);
      return slug;
    });
  }

  /** 412 when it is not the version that the editor has seen. */
  patch(slug: string, body: TypeChangeDto, precondition: Precondition, editor: Editor): Promise<string> {
    return this.write(editor, parseComment(body.comment), async (edit) => {
      const before = await this.demandCurrent(slug, precondition, edit.session);
      const names = parseNames(body.names ?? {}, before.names);
      await this.demandFree(names, before, edit.session);
      const { template, highlights } = before;
      const after = {
        names,
        template: body.template ? await this.keysOf('template', body.template, edit.session) : template,
        highlights: body.highlights ? await this.keysOf('highlights', body.highlights, edit.session) : highlights,
      };
      const changes = changesOf(before, after);
      if (changes.length === 0) return slug;
      const version = before.version + 1;
      await this.types.updateOne(
        { _id: before._id },
        { $set: { ...after, ...namingFields([slug], names), version } },
        { session: edit.session },
      );
      await this.history.record({ ...before, version }, changes, edit);
      await this.sides.followType(slug, template, after.template, edit);
      return slug;
    });
  }

  private write<T>(editor: Editor, comment: string, work: (edit: RegistryEdit) => Promise<T>): Promise<T> {
    const author = new Types.ObjectId(editor.id);
    return this.policy.admit(editor, () => this.transactions.run((session) => work({ author, session, comment })));
  }

  private async demandCurrent(slug: string, precondition: Precondition, session: ClientSession): Promise<TypeRecord> {
    const type = await this.types.findOne({ slug }, null, { session }).lean<TypeRecord>();
    if (!type) throw unknownType(slug);
    if (precondition.admits(type._id.toHexString(), type.version)) return type;
    const current = await this.reading.get(slug);
    throw stale(presentType(current), registryTag(current, presentType(current)));
  }

  /** The unique index decides; this says whose name it is. */
  private async demandFree(names: LocalizedText, own: TypeRecord | null, session: ClientSession): Promise<void> {
    const wanted = [names.zh, names.en].filter((name) => name !== '');
    const existing = await this.types
      .findOne({ nameKeys: { $in: wanted.map(foldKey) }, ...(own && { _id: { $ne: own._id } }) }, null, { session })
      .lean<TypeRecord>();
    const name = wanted.find((each) => existing?.nameKeys.includes(foldKey(each)));
    if (existing && name !== undefined) throw typeExists(existing, name);
  }

  /** The keys that keys or names stand for, each once. Throws `attribute-unknown`. */
  private async keysOf(field: string, references: readonly string[], session: ClientSession): Promise<string[]> {
    const known = await this.attributes.find(references, session);
    const keys = references.map((reference, index) => {
      const attribute = known.get(reference);
      if (!attribute) throw unknownAttribute(reference, `${field}/${index}`);
      return attribute.key;
    });
    return [...new Set(keys)];
  }
}

function unknownAttribute(reference: string, field: string): DomainError {
  return new DomainError(
    'attribute-unknown',
    { zh: `没有属性「${reference}」。`, en: `There is no attribute “${reference}”.` },
    field,
  );
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { slugify } from '@pkyx/domain';
import { type EntryRecord, findRelatedPairs, ModelName } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { RelatedQueryDto } from './dto/related-query.dto';
import type { RelatedPair } from './popular-pairs.presenter';

/** What entries are compared with beside each other; one database command. */
@Injectable()
export class RelatedPairsService {
  constructor(@InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>) {}

  /** Most viewed first; none for entries that are unknown. */
  find({ entries, limit }: RelatedQueryDto): Promise<RelatedPair[]> {
    return findRelatedPairs(
      this.entries,
      entries.flatMap((reference) => [reference, slugify(reference)]),
      limit,
    );
  }
}

import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ModelName, SITE_ID, type SiteRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { SiteDto } from './site.dto';

const DEFAULTS: SiteDto = { name: 'pkyx', logo: null, homePicture: null, announcement: null };

@Injectable()
export class SiteService {
  constructor(@InjectModel(ModelName.Site) private readonly sites: Model<SiteRecord>) {}

  async get(): Promise<SiteDto> {
    const site = await this.sites.findById(SITE_ID).lean<SiteRecord>();
    if (!site) return DEFAULTS;
    return { name: site.name, logo: site.logo, homePicture: site.homePicture, announcement: site.announcement };
  }
}

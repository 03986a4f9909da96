import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { DomainError, validateName, validateText } from '@pkyx/domain';
import { inTransaction, ModelName, SITE_ID, type SiteRecord } from '@pkyx/persistence';
import type { Connection, Model } from 'mongoose';
import { ContentChanges } from '../common/hot-reads/content-changes.service';
import { ImagesService } from '../images/images.service';
import { AuditService } from '../users/audit.service';
import type { SiteDto, SiteSettingsDto } from './site.dto';

const NAME_MAX_LENGTH = 60;
const ANNOUNCEMENT_MAX_LENGTH = 500;
const DEFAULTS: SiteDto = { name: 'pkyx', logo: null, homePicture: null, announcement: null };

@Injectable()
export class SiteService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Site) private readonly sites: Model<SiteRecord>,
    private readonly images: ImagesService,
    private readonly audit: AuditService,
    private readonly contentChanges: ContentChanges,
  ) {}

  async get(): Promise<SiteDto> {
    const site = await this.sites.findById(SITE_ID).lean<SiteRecord>();
    return site ? presentSite(site) : DEFAULTS;
  }

  /** Throws `text-…` of `validateName`, and `image-unknown` for an address at which no image is kept. */
  async replace(settings: SiteSettingsDto, adminId: string): Promise<SiteDto> {
    const site: SiteDto = {
      name: validateName(settings.name, { max: NAME_MAX_LENGTH, field: 'name' }),
      logo: await this.imageOf(settings.logo, 'logo'),
      homePicture: await this.imageOf(settings.homePicture, 'homePicture'),
      announcement: announcementOf(settings.announcement),
    };
    await inTransaction(this.connection, async (session) => {
      await this.sites.updateOne(
        { _id: SITE_ID },
        { $set: { ...site }, $inc: { version: 1 } },
        { upsert: true, session },
      );
      this.contentChanges.everything(session);
      await this.audit.record(session, {
        actor: adminId,
        action: 'site.change',
        target: site.name,
        details: { ...site },
      });
    });
    return site;
  }

  private async imageOf(url: string | null | undefined, field: string): Promise<string | null> {
    if (url === null || url === undefined) return null;
    if (!(await this.images.isStored(url))) throw imageUnknown(field);
    return url;
  }
}

function announcementOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  return validateText(text, { max: ANNOUNCEMENT_MAX_LENGTH, field: 'announcement' });
}

function presentSite({ name, logo, homePicture, announcement }: SiteRecord): SiteDto {
  return { name, logo, homePicture, announcement };
}

function imageUnknown(field: string): DomainError {
  return new DomainError(
    'image-unknown',
    { zh: '请先上传图片，再填它的地址。', en: 'Upload the image first, and give the address it got.' },
    field,
  );
}

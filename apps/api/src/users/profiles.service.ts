import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { usernameKey, validateName, validateText, webAddress } from '@pkyx/domain';
import { ModelName, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { notFound } from '../common/problem/problem';
import type { ProfileChangeDto } from './dto/own-account.dto';

const PLACE_MAX_LENGTH = 60;
const INTRODUCTION_MAX_LENGTH = 500;

@Injectable()
export class ProfilesService {
  constructor(@InjectModel(ModelName.User) private readonly users: Model<UserRecord>) {}

  async byUsername(username: string): Promise<UserRecord> {
    const user = await this.users.findOne({ usernameKey: usernameKey(username) }).lean<UserRecord>();
    return user ?? missing(username);
  }

  async byId(id: string): Promise<UserRecord> {
    return (await this.users.findById(id).lean<UserRecord>()) ?? missing(id);
  }

  async change(id: string, { place, website, introduction, locale, digest }: ProfileChangeDto): Promise<UserRecord> {
    const changes = {
      place: place && placeOf(place),
      website: website && websiteOf(website),
      introduction: introduction && introductionOf(introduction),
      locale: locale ?? undefined,
      digest: digest ?? undefined,
    };
    const given = Object.fromEntries(
      Object.entries(changes)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => [field, value || null]),
    );
    const user = await this.users
      .findByIdAndUpdate(id, { $set: given }, { returnDocument: 'after' })
      .lean<UserRecord>();
    return user ?? missing(id);
  }
}

function placeOf(text: string): string | null {
  return blank(text) ? null : validateName(text, { max: PLACE_MAX_LENGTH, field: 'place' });
}

function websiteOf(text: string): string | null {
  return blank(text) ? null : webAddress(text, 'website');
}

function introductionOf(text: string): string | null {
  return blank(text) ? null : validateText(text, { max: INTRODUCTION_MAX_LENGTH, field: 'introduction' });
}

function blank(text: string): boolean {
  return text.trim() === '';
}

function missing(name: string): never {
  throw notFound({ zh: '用户', en: 'member' }, name);
}

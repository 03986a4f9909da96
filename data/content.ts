import type { AttributeKind, Direction, LocalizedText } from '@pkyx/domain';

/** An attribute of the registry. */
export interface ContentAttribute {
  key: string;
  names: LocalizedText;
  aliases: string[];
  kind: AttributeKind;
  dimension: string | null;
  direction: Direction;
  group: string;
  /** order inside the group */
  position: number;
}

export interface ContentType {
  slug: string;
  names: LocalizedText;
  /** attribute keys, in order */
  template: string[];
  /** three telling keys for cards */
  highlights: string[];
}

export interface ContentSource {
  url?: string;
  citation?: string;
  retrievedOn?: string;
  /** the year the value is as of */
  asOf?: string;
}

export interface ContentValue {
  attribute: string;
  /** what a person would type; numbers are plain decimals without a unit */
  value: string | number | boolean | { url: string; label?: string };
  /** canonical symbol, for numbers that have one */
  unit?: string;
  sources: ContentSource[];
  note?: string;
}

export interface ContentPicture {
  attribute: string;
  svg: Buffer;
  alt: string;
  sources: ContentSource[];
}

export interface ContentEntry {
  title: string;
  aliases: string[];
  /** slug of the type */
  type: string;
  values: ContentValue[];
  picture?: ContentPicture;
}

/** Why something of a source was not taken over, how often, and a few places where. */
export interface LeftOut {
  reason: string;
  count: number;
  examples: string[];
}

export interface ContentReport {
  entries: number;
  /** pictures included */
  values: number;
  leftOut: LeftOut[];
}

export interface ContentCredit {
  name: string;
  licence: string;
  url: string;
  /** what of it is used */
  used: LocalizedText;
}

export interface Content {
  types: ContentType[];
  attributes: ContentAttribute[];
  entries: ContentEntry[];
  report: ContentReport;
  credits: ContentCredit[];
}

/** What a data set says of an attribute; its position follows from the order of the list. */
export type AttributeDefinition = Omit<ContentAttribute, 'position'>;

/** One kind of thing with its entries, made from one or more data packages. */
export interface DataSet {
  type: ContentType;
  attributes: AttributeDefinition[];
  entries: ContentEntry[];
  credits: ContentCredit[];
}

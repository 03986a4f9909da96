import type {
  AttributeKind,
  Caution,
  Direction,
  LocalizedText,
  Margin,
  RowReason,
  RowState,
  TypedValue,
  Verdict,
} from '@pkyx/domain';

export interface TypeReference {
  slug: string;
  names: LocalizedText;
}

export interface EntrySummary {
  id: string;
  slug: string;
  title: string;
  aliases: string[];
  type: TypeReference;
  picture: string | null;
  version: number;
  views: number;
  createdAt: string;
  updatedAt: string;
}

export interface Source {
  url?: string | null;
  citation?: string | null;
  retrievedOn?: string | null;
  asOf?: string | null;
}

/** An attribute of an entry; `kind` says which shape `value` has. */
export type Attribute = TypedValue & {
  key: string;
  names: LocalizedText;
  group: string;
  direction: Direction;
  sources: Source[];
  note: string | null;
  /** null where the member is gone */
  editedBy: string | null;
  editedAt: string;
};

export interface Entry extends Omit<EntrySummary, 'picture'> {
  createdBy: string | null;
  protection: string;
  attributes: Attribute[];
}

/** An entry in a list, with up to three telling values. */
export interface ListedEntry extends EntrySummary {
  highlights: Attribute[];
}

export interface Match {
  field: 'title' | 'alias';
  how: 'exact' | 'prefix' | 'word' | 'contains' | 'pinyin' | 'initials' | 'typo';
}

export interface SearchItem extends EntrySummary {
  matched: Match;
}

export interface List<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number;
}

export interface TypeSummary extends TypeReference {
  /** how many entries are of the type */
  count: number;
  version: number;
}

export interface EntryType extends TypeSummary {
  /** the attributes that entries of the type usually have */
  template: RegistryAttribute[];
}

export interface RegistryAttribute {
  key: string;
  names: LocalizedText;
  aliases: string[];
  kind: AttributeKind;
  dimension: string | null;
  direction: Direction;
  group: string;
  types: string[];
  uses: number;
  version: number;
}

export interface ComparisonRow {
  key: string;
  names: LocalizedText;
  kind: AttributeKind;
  dimension: string | null;
  direction: Direction;
  cells: (Attribute | null)[];
  state: RowState;
  best: number[];
  reason: RowReason;
  margin: Margin | null;
}

export interface Comparison {
  entries: EntrySummary[];
  canonical: string;
  asOf: string | null;
  groups: { key: string; names: LocalizedText; rows: ComparisonRow[] }[];
  coverage: { rows: number; comparable: number; decided: number; missing: number[] };
  verdict: Verdict | null;
  cautions: Caution[];
  weights: Record<string, number>;
  scores: { entry: string; score: string; coverage: string }[] | null;
}

export interface QuerySide {
  text: string;
  match: EntrySummary | null;
  candidates: EntrySummary[];
}

/** One way to read "A pk B". */
export interface ComparisonReading {
  separator: string;
  sides: QuerySide[];
  comparison: string | null;
}

/** How the server reads "A pk B"; `alternatives` holds all readings where several are equally good. */
export interface ComparisonQuery extends ComparisonReading {
  alternatives: ComparisonReading[];
}

export interface PopularComparison {
  entries: EntrySummary[];
  canonical: string;
  views: number;
}

export interface Site {
  name: string;
  logo: string | null;
  homePicture: string | null;
  announcement: string | null;
}

export type Role = 'member' | 'moderator' | 'admin';

/** Addresses of a member's picture, by its width in px. */
export type Avatar = Record<'48' | '96' | '192' | '384', string>;

/** What anybody may know of a member. */
export interface Profile {
  username: string;
  /** null: drawn from the user name */
  avatar: Avatar | null;
  place: string | null;
  website: string | null;
  introduction: string | null;
  joinedAt: string;
  created: number;
  edited: number;
  contribution: number;
  role: Role;
}

/** Why and until when an account may not write; `until` is null where somebody has to lift it. */
export interface Block {
  reason: string;
  until: string | null;
}

export interface AdminUser extends Profile {
  block: Block | null;
}

export interface OwnAccount extends AdminUser {
  id: string;
  email: string | null;
  locale: 'zh' | 'en';
}

export interface ProfileChange {
  place?: string | null;
  website?: string | null;
  introduction?: string | null;
  locale?: 'zh' | 'en';
}

/** `duration` in seconds. */
export interface SignedIn {
  accessToken: string;
  duration: number;
  user: OwnAccount;
}

/** What a registration is known by until it is confirmed. */
export interface RegistrationReceipt {
  registration: string;
  expiresAt: string;
}

export interface RegistrationStatus extends RegistrationReceipt {
  /** failed: the mail could not be delivered */
  delivery: 'pending' | 'sent' | 'failed';
}

export interface Confirmation {
  confirmed: 'account' | 'address';
  username: string;
}

/** A device on which somebody is signed in. */
export interface DeviceSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  agent: string;
  current: boolean;
}

export type Scope = 'read' | 'write';

export interface ApiToken {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: string;
  expiresAt: string;
}

export interface NewApiToken extends ApiToken {
  /** shown this once */
  token: string;
}

export interface AuditItem {
  id: string;
  at: string;
  actor: string | null;
  action: string;
  target: string;
  details: Record<string, unknown>;
}

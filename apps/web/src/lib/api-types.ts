import type { TypedValue } from '@pkyx/domain';
import type { components } from './api-schema';

type Schemas = components['schemas'];

export type TypeReference = Schemas['TypeReferenceDto'];
export type EntryType = Schemas['TypeDto'];
export type RegistryAttribute = Schemas['RegistryAttributeDto'];
/** What changes of an attribute or a type; what is left out stays. */
export type AttributeChange = Schemas['RegistryAttributeChangeDto'];
export type TypeChange = Schemas['TypeChangeDto'];
export type RegistryRevision = Schemas['RegistryRevisionDto'];
export type Merge = Schemas['MergeDto'];

export type Source = Schemas['SourceDto'];
export type UploadedImage = Schemas['UploadedImageDto'];
/** A value as the API takes it, with its sources. */
export type ValueInput = Schemas['ValueInputDto'];
/** A value and the attribute it is of, by name or by key. */
export type AttributeInput = Schemas['AttributeInputDto'];
export type Attribute = Schemas['AttributeDto'];
export type Entry = Schemas['EntryDto'];
/** What changes of an entry beside its values. */
export type EntryChange = Schemas['EntryChangeDto'];
export type NewEntry = Schemas['NewEntryDto'];
export type EntrySummary = Schemas['EntrySummaryDto'];
export type Change = Schemas['ChangeDto'];
/** An entry in a history: it may have been deleted. */
export type EditedEntry = Schemas['EditedEntryDto'];
export type Revision = Schemas['RevisionDto'];
/** What an edit, or all edits between two versions, did to one field. */
export type FieldChange = Schemas['FieldChangeDto'];
/** What an entry said about an attribute at some time. */
export type Statement = Schemas['StatementDto'];
/** An entry in a list, with up to three telling values. */
export type ListedEntry = Schemas['EntryCardDto'];
/** A page of the table of a type: a row an entry, a cell a column. */
export type TypeTablePage = Schemas['TypeTableDto'];
export type SearchItem = Schemas['SearchItemDto'];
export type SearchResults = Schemas['SearchResultsDto'];
/** How a search is read that compares attributes with values. */
export type SearchReading = Schemas['ReadingDto'];

export type Comparison = Schemas['ComparisonDto'];
/** A side of a comparison. */
export type ComparedEntry = Comparison['entries'][number];
/** How one side does by the reader's priorities. */
export type Score = Schemas['ScoreDto'];
export type ComparisonRow = Schemas['ComparisonRowDto'];
/** How the server reads "A pk B"; `alternatives` holds all readings where several are equally good. */
export type ComparisonQuery = Schemas['PkQueryDto'];
/** One way to read "A pk B". */
export type ComparisonReading = Schemas['PkReadingDto'];
export type QuerySide = Schemas['PkSideDto'];
/** A value that readers look for and nobody has written. */
export type Gap = Schemas['GapDto'];
export type PopularComparison = Schemas['PopularPairDto'];

/** An edit that waits until a moderator has looked at it, or did. */
export type Proposal = Schemas['ProposalDto'];
/** What became of undoing all that a member did. */
export type Rollback = Schemas['RollbackDto'];

/** What somebody said about an entry; one without a text was deleted. */
export type Comment = Schemas['CommentDto'];
export type CommentList = Schemas['CommentListDto'];
export type Watch = Schemas['WatchDto'];
/** A line of one's watchlist. */
export type WatchedEntry = Schemas['WatchedEntryDto'];

/** A file of entries that was sent, and what has become of it so far. */
export type Import = Schemas['ImportDto'];

export type Site = Schemas['SiteDto'];

export type Role = Schemas['Role'];
/** Addresses of a member's picture, by its width in px. */
export type Avatar = Schemas['AvatarDto'];
/** What anybody may know of a member. */
export type Profile = Schemas['PublicProfileDto'];
export type ProfileChange = Schemas['ProfileChangeDto'];
/** Why and until when an account may not write. */
export type Block = Schemas['BlockDto'];
export type AdminUser = Schemas['AdminUserDto'];
export type AuditItem = Schemas['AuditItemDto'];
export type Overview = Schemas['OverviewDto'];

export type OwnAccount = Schemas['OwnAccountDto'];
export type SignedIn = Schemas['SignedInDto'];
export type RegistrationReceipt = Schemas['RegistrationReceiptDto'];
export type Confirmation = Schemas['ConfirmationDto'];
/** A device on which somebody is signed in. */
export type DeviceSession = Schemas['SessionDto'];
export type ApiToken = Schemas['ApiTokenDto'];
export type NewApiToken = Schemas['NewApiTokenDto'];
export type Scope = ApiToken['scopes'][number];

/** The value of an attribute with its shape told by `kind`, which is more than the API's document can say. */
export function typedValue({ kind, value }: Pick<Attribute, 'kind' | 'value'>): TypedValue {
  return { kind, value } as TypedValue;
}

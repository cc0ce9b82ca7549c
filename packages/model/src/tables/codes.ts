/** The domains of training. Several are possible for one exercise; none means unknown. */
export const DOMAINS = ["land", "naval", "air", "missile_defence", "cyber", "space"] as const;

/** What is counted. Patrols are kept, and shown apart from exercises by default. */
export const KINDS = ["exercise", "patrol"] as const;

/** How far an exercise has come. */
export const STATUSES = ["announced", "ongoing", "completed", "cancelled"] as const;

/** Whether a party is a state or a bloc. Blocs are not expanded into their members. */
export const PARTY_KINDS = ["country", "organisation"] as const;

/** Whether a party takes part or only watches. */
export const ROLES = ["participant", "observer"] as const;

/** What a force or asset is. */
export const FORCE_CATEGORIES = ["personnel", "ship", "aircraft", "vehicle", "unit"] as const;

/** The stages that may refuse something, in their order. */
export const STAGES = ["read", "clean", "extract", "resolve", "publish"] as const;

/** What became of the identifier of an exercise. */
export const REDIRECT_REASONS = ["renamed", "merged", "split", "gone"] as const;

/** What may have happened to a row or a cell between two releases. */
export const CHANGES = ["added", "removed", "changed"] as const;

/** Fields of a report that carry evidence. */
export const EVIDENCE_FIELDS = [
  "name",
  "aliases",
  "series",
  "ordinal",
  "kind",
  "status",
  "start_edtf",
  "end_edtf",
  "participants",
  "organisations",
  "observers",
  "host",
  "domains",
  "places",
  "personnel",
  "part_of",
  "forces",
] as const;

/** One of {@link DOMAINS}. */
export type Domain = (typeof DOMAINS)[number];
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];
/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];
/** One of {@link PARTY_KINDS}. */
export type PartyKind = (typeof PARTY_KINDS)[number];
/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];
/** One of {@link REDIRECT_REASONS}. */
export type RedirectReason = (typeof REDIRECT_REASONS)[number];

/** By what two reports are of one exercise: they stand in the same place of two copies of one text; a name and its number, a name, a shorter form of it, who patrols when, or who, when and where; or a person's word. */
export const MERGE_RULES = [
  "same_text",
  "same_edition",
  "same_name",
  "part_of_name",
  "same_patrol",
  "same_parties_time_place",
  "decision",
] as const;

/** What rules out that two reports are of one exercise. */
export const MERGE_VETOES = [
  "names",
  "editions",
  "kinds",
  "domains",
  "dates",
  "parties",
  "hosts",
  "places",
  "decision",
] as const;

/** What a person may decide: of two reports, or of a cell. */
export const DECISIONS = ["same", "different", "value"] as const;

/** Columns of an exercise of which a person may decide the value. */
export const DECIDED_COLUMNS = [
  "name",
  "series_id",
  "edition",
  "kind",
  "status",
  "start_edtf",
  "end_edtf",
  "host",
  "personnel",
] as const;

/** Lists to which a person may add a member, or from which take one. */
export const DECIDED_LISTS = ["participants", "observers", "domains"] as const;

/** What a decision on a cell may be about. */
export const DECIDED_FIELDS = [...DECIDED_COLUMNS, ...DECIDED_LISTS] as const;

/** What is done with a decided value: it is shown whatever the reports say, it is a member of a list, it is none. */
export const DECISION_ACTIONS = ["set", "add", "remove"] as const;

/** What became of a decision: obeyed; a later one says the opposite; a report or exercise is no longer there. */
export const DECISION_OUTCOMES = ["obeyed", "contradicted", "not_found"] as const;

import type { BlockRole } from "../clean/document.ts";
import type {
  DateMention,
  DomainMention,
  EventMention,
  ForceMention,
  NameMention,
  OrdinalMention,
  PartyMention,
  PlaceMention,
  Span,
} from "./mention.ts";
import type { Scene } from "./scene.ts";

/** A sentence with all that the finders saw in it: what assembly works on. */
export interface SentenceReading extends Span {
  readonly index: number;
  /** Index of the block (paragraph) that it stands in. */
  readonly block: number;
  readonly role: BlockRole;
  readonly scene: Scene;
  readonly dates: readonly DateMention[];
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
  readonly domains: readonly DomainMention[];
  readonly forces: readonly ForceMention[];
  readonly ordinals: readonly OrdinalMention[];
  readonly names: readonly NameMention[];
  readonly events: readonly EventMention[];
}

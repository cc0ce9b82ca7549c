import { createHash } from "node:crypto";
import { groupBy } from "../group-by.ts";
import type { Identity, IdForm } from "./identity.ts";

const HASH_DIGITS = 8;

function hashOf({ report_id }: Identity): string {
  return createHash("sha256").update(report_id).digest("hex");
}

/** A form that claims its place: the one of an exercise, or one that it may have had before all its reports were known. */
interface Claim {
  readonly identity: Identity;
  readonly form: IdForm;
}

/** The part of an identifier at a depth; behind those of the form stand eight digits of the hash, then its rest. */
function partAt({ identity, form }: Claim, depth: number): string {
  if (depth < form.parts.length) return form.parts[depth] ?? "";
  const hash = hashOf(identity);
  return depth === form.parts.length ? hash.slice(0, HASH_DIGITS) : hash.slice(HASH_DIGITS);
}

function isOfOne(claims: readonly Claim[]): boolean {
  return claims.every(({ identity }) => identity === claims[0]?.identity);
}

/** Claims with the start of an identifier that they share. */
interface Shared {
  readonly claims: readonly Claim[];
  readonly prefix: string;
  readonly depth: number;
  /** False for what lacks a part by which others are told apart: the prefix alone is not enough. */
  readonly isToldApart: boolean;
}

function isEnough({ claims, depth, isToldApart }: Shared): boolean {
  const { shown = 0, parts = [] } = claims[0]?.form ?? {};
  if (depth > parts.length + 1) return true;
  return isToldApart && depth >= shown && isOfOne(claims);
}

/** Those of some claims that lack the part at a depth. They get a hash where others have that part. */
function withoutPart(shared: Shared, claims: readonly Claim[]): Shared {
  const isShort = claims.length < shared.claims.length && !isOfOne(shared.claims);
  if (!isShort) return { ...shared, claims, depth: shared.depth + 1 };
  return { ...shared, claims, depth: claims[0]?.form.parts.length ?? 0, isToldApart: false };
}

/**
 * Divides claims part by part, only as far as it takes to tell exercises apart. A short form must not pass from an
 * exercise of which more was learnt to the next one: hence what lacks a part gets a hash.
 */
function* divide(shared: Shared): Generator<readonly [Identity, string]> {
  const { claims, prefix, depth } = shared;
  if (isEnough(shared)) {
    for (const { identity, form } of claims) if (form === identity.form) yield [identity, prefix];
    return;
  }
  for (const [value, part] of groupBy(claims, (claim) => partAt(claim, depth)))
    if (value === "") yield* divide(withoutPart(shared, part));
    else
      yield* divide({
        claims: part,
        prefix: `${prefix}-${value}`,
        depth: depth + 1,
        isToldApart: true,
      });
}

function claimsOf(identity: Identity): Claim[] {
  return [identity.form, ...identity.earlier_forms].map((form) => ({ identity, form }));
}

function undivided(claims: readonly Claim[]): Shared {
  return { claims, prefix: claims[0]?.form.root ?? "", depth: 0, isToldApart: true };
}

/**
 * Readable identifiers: series and year for a named exercise (`joint-sea-2024`), parties, month and place for others
 * (`chn-rus-2024-07-zhanjiang`, `chn-rus-patrol-2024-07`). Those that would clash get the month behind them, those that
 * still clash the day, then host, place and a hash. They also clash with what another exercise would be called by one
 * of its reports alone: so it may have been called before. They depend on the exercises alone, not on the order of input.
 */
export function exerciseIds(identities: readonly Identity[]): string[] {
  const ids = new Map<Identity, string>();
  const claims = groupBy(identities.flatMap(claimsOf), ({ form }) => `${form.kind} ${form.root}`);
  for (const group of claims.values())
    for (const [identity, id] of divide(undivided(group))) ids.set(identity, id);
  const taken = groupBy(ids.values(), String);
  return identities.map((identity) => {
    const id = ids.get(identity) ?? identity.form.root;
    // A part may have made the identifier of another root.
    const isUnique = taken.get(id)?.length === 1;
    return isUnique ? id : `${id}-${hashOf(identity).slice(0, HASH_DIGITS)}`;
  });
}

import { describe, expect, it } from "vitest";
import { type Aside, asideOf } from "../src/extract/facts/aside.ts";
import { countriesIn } from "../src/extract/facts/looks-on.ts";
import { onlyLocates } from "../src/extract/facts/place-locates.ts";
import { type Share, shareSentences } from "../src/extract/facts/share.ts";
import { deedOf, isBrought } from "../src/extract/facts/what-it-does.ts";
import { linkFrames } from "../src/extract/frames/link.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

const FIRST = "Norway and Sweden held a joint exercise. ";

/** What the first exercise has of each sentence of a text about an exercise of Norway and Sweden. */
function sharesOf(text: string): readonly Share[] {
  const readings = readingsOf(FIRST + text);
  const [view] = shareSentences(linkFrames(readings, gazetteer, "2024-07-15"), readings);
  return view?.shares ?? [];
}

/** Why the mentions of a country behind the first sentence are aside. */
function asidesOf(text: string, code: string): (Aside | null)[] {
  return sharesOf(text)
    .slice(1)
    .flatMap((share) => {
      const countries = countriesIn(share);
      const own = countries.filter((party) => party.code === code);
      return own.map((party) => asideOf(share, party, countries));
    });
}

function placesAside(text: string): Record<string, Aside | null> {
  const places = sharesOf(text).flatMap((share) =>
    share.reading.places.map((place) => [place.name, asideOf(share, place, share.reading.places)]),
  );
  return Object.fromEntries(places) as Record<string, Aside | null>;
}

describe("a country that only comes in beside the exercise", () => {
  it.each([
    ["a neighbour", "The valley runs along the border with Peru.", "PER", "before"],
    ["one of several neighbours", "Chile, Peru and Kenya are the neighbours.", "PER", "behind"],
    ["the home of an embassy", "An envoy from the embassy in Kenya came.", "KEN", "before"],
    ["one that complains", "Kenya has strongly protested.", "KEN", "behind"],
    ["one that sends up fighters", "Kenya sent up fighters to watch them.", "KEN", "behind"],
    ["one that scrambles jets", "Kenya scrambled fighter jets.", "KEN", "behind"],
    ["one whose peace is spoken of", "Crews train for peace in Kenya.", "KEN", "topic"],
    ["one of the members", "The bloc groups Chile, Peru and Kenya.", "KEN", "members"],
    ["where a home port lies", "The tanker had come from Mombasa, Kenya.", "KEN", "land"],
  ] as [string, string, string, Aside][])("is %s", (_what, text, code, aside) => {
    expect(asidesOf(text, code)).toEqual([aside]);
  });

  it.each([
    ["sends troops", "Kenya sent two frigates.", "KEN"],
    ["has border troops there", "Kenyan border troops took part.", "KEN"],
    ["is the one that troops come from", "Troops came from Kenya.", "KEN"],
    ["makes no roll alone", "The team is made up of Kenya.", "KEN"],
  ])("is none that %s", (_what, text, code) => {
    expect(asidesOf(text, code)).toEqual([null]);
  });
});

describe("a place that only comes in beside the exercise", () => {
  it("is a port that ships came from or called at", () => {
    const asides = placesAside("They sailed from Mombasa and met off Lamu.");
    expect(asides).toMatchObject({ Mombasa: "origin", Lamu: null });
    expect(placesAside("Later the crew called at Mombasa.")).toMatchObject({ Mombasa: "origin" });
  });

  it("is where a fleet is based", () => {
    expect(placesAside("The squadron is based at Mombasa.")).toMatchObject({ Mombasa: "before" });
  });
});

describe("onlyLocates", () => {
  const locating = (text: string): string[] =>
    sharesOf(text).flatMap((share) =>
      share.reading.places
        .filter((place) => onlyLocates(place, share, gazetteer))
        .map(({ name }) => name),
    );

  it.each([
    ["The troops fired at the Wexmoor Range, some 40 km from Mombasa.", ["Mombasa"]],
    ["The troops fired at the Wexmoor Range near Mombasa.", ["Mombasa"]],
    ["The troops fired on a range near Mombasa.", []],
    ["The troops drove from the Wexmoor Range to Mombasa.", []],
  ])("tells in %j what says where a venue lies", (text, names) => {
    expect(locating(text)).toEqual(names);
  });
});

describe("what a country does", () => {
  const first = (text: string, code: string): [string, boolean] => {
    const share = sharesOf(text).at(1);
    const party = share?.reading.parties.find((one) => one.code === code);
    if (share === undefined || party === undefined) throw new Error(text);
    return [deedOf(party, share), isBrought(party, share)];
  };

  it("is told by the first telling word behind it or its list", () => {
    expect(first("Chile, Peru and Kenya sent ships.", "CHL")).toEqual(["role:participant", false]);
    expect(first("Kenya said nothing.", "KEN")).toEqual(["report:verb", false]);
  });

  it("is told by a word of coming before it", () => {
    expect(first("Crews were drawn from Chile, Peru and Kenya.", "KEN")[1]).toBe(true);
  });
});

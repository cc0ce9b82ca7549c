import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../src/gazetteer/load.ts";
import { gazetteerFolder, smallGazetteer } from "./gazetteer-files.ts";

type Changes = Readonly<Record<string, string | null>>;

/** The small gazetteer with one line more in one file. */
function withLine(file: string, line: string): Changes {
  return { [file]: `${smallGazetteer[file]}${line}\n` };
}

async function warningsOf(changes: Changes): Promise<readonly string[]> {
  return (await loadGazetteer(gazetteerFolder(changes))).warnings;
}

describe("loading a gazetteer", () => {
  it("reads every file and warns of nothing where nothing is wrong", async () => {
    const { gazetteer, warnings } = await loadGazetteer(gazetteerFolder());
    expect(warnings).toEqual([]);
    expect(gazetteer.countries.get("CHN")?.region).toBe("Eastern Asia");
    expect(gazetteer.organisations.get("NATO")?.name).toBe("Atlantic Treaty");
    expect(gazetteer.series.get("joint-sea")).toMatchObject({
      domains: ["naval", "air"],
      participants: ["CHN", "RUS"],
      host: ["CHN", "RUS"],
      succeeds: null,
      first_year: 2012,
      last_year: null,
    });
    expect(gazetteer.cues).toEqual([{ cue: "warship", class: "domain:naval" }]);
    expect(gazetteer.abbreviations).toEqual(new Set(["gen"]));
    expect(Object.fromEntries(gazetteer.publishers)).toEqual({
      "example.org": "The Wire",
      WIRE: "The Wire",
    });
  });

  it("keys kinds of assets by singular and plural, with hyphens and with spaces", async () => {
    const { assets } = (await loadGazetteer(gazetteerFolder())).gazetteer;
    expect([...assets.keys()]).toEqual([
      "missile-boat",
      "missile-boats",
      "missile boat",
      "missile boats",
    ]);
  });

  it("knows names that no alias states", async () => {
    const { phrases } = (await loadGazetteer(gazetteerFolder())).gazetteer;
    expect(phrases.lookup("Russia")).toMatchObject([{ code: "RUS", ambiguous: false }]);
    expect(phrases.lookup("Joint Sea")).toMatchObject([{ series_id: "joint-sea" }]);
    expect(phrases.lookup("East Sea")).toMatchObject([{ place_id: "east-sea" }]);
    expect(phrases.lookup("Naval Link")).toMatchObject([{ ambiguous: true }]);
  });

  it("lets an alias say that a name is ambiguous", async () => {
    const line = "Joint Sea,joint-sea,en,true,Joint Sea began.";
    const dir = gazetteerFolder(withLine("series-aliases.csv", line));
    const { phrases } = (await loadGazetteer(dir)).gazetteer;
    expect(phrases.lookup("Joint Sea")).toMatchObject([{ ambiguous: true }]);
  });

  it("takes a city and a place with one GeoNames id as the place", async () => {
    const { phrases, places } = (await loadGazetteer(gazetteerFolder())).gazetteer;
    expect(phrases.lookup("Portville")).toMatchObject([{ place_id: "port" }]);
    expect([...places.keys()]).toEqual(["east-sea", "port", "gn-8"]);
  });

  it("puts the bigger of two places with one name first", async () => {
    const { phrases } = (await loadGazetteer(gazetteerFolder())).gazetteer;
    expect(phrases.lookup("Old Port")).toMatchObject([
      { place_id: "gn-8", ambiguous: true },
      { place_id: "port", ambiguous: false },
    ]);
  });

  it("hides countries in other names", async () => {
    const { phrases } = (await loadGazetteer(gazetteerFolder())).gazetteer;
    expect(phrases.scan("China Post says that China came")).toMatchObject([{ start: 21, end: 26 }]);
  });
});

const faults: [string, Changes, string][] = [
  ["a missing file", { "cues.csv": null }, "cues.csv: a readable UTF-8 file"],
  ["an empty file", { "cues.csv": "" }, 'cues.csv line 1: header "": a column "cue"'],
  [
    "a missing column",
    { "countries.csv": "code,name\nCHN,China\n" },
    'countries.csv line 1: header "code,name": a column "region" expected',
  ],
  ["a cell too many", withLine("countries.csv", "FRA,France,Europe,x"), "countries.csv line 4: 3"],
  ["an open quotation mark", withLine("countries.csv", 'FRA,"France,Europe'), "countries.csv: CSV"],
  ["a code that is none", withLine("countries.csv", "fr,France,Europe"), 'line 4: code "fr"'],
  ["a code twice", withLine("countries.csv", "CHN,China,Asia"), 'code "CHN": a key that stands'],
  [
    "an unknown country",
    withLine("country-aliases.csv", "Gaul,GAU,name,false,Gaul came."),
    'country-aliases.csv line 3: code "GAU": a code of countries.csv expected',
  ],
  [
    "an unknown kind",
    withLine("country-aliases.csv", "Cathay,CHN,poetry,false,Cathay came."),
    'kind "poetry": one of name, demonym, capital, abbreviation expected',
  ],
  [
    "an unclear flag",
    withLine("organisation-aliases.csv", "Pact,NATO,maybe,The Pact came."),
    'ambiguous "maybe": one of true, false',
  ],
  [
    "an unknown domain",
    withLine("forces.csv", "PLAN,CHN,navy,sea,false,The PLAN came."),
    'forces.csv line 3: domains "sea": one of land',
  ],
  [
    "an unknown participant",
    withLine("series.csv", "x,X,exercise,,CHN XYZ,,,,,own"),
    'series.csv line 3: participants "CHN XYZ": codes of countries.csv expected',
  ],
  [
    "a host of an unknown series",
    withLine("series-hosts.csv", "x,CHN,own"),
    'series-hosts.csv line 3: series_id "x": a series_id of series.csv expected',
  ],
  [
    "an unknown predecessor",
    withLine("series.csv", "x,X,exercise,,,,y,,,own"),
    'succeeds "y": a series_id of series.csv expected',
  ],
  ["a year out of bounds", withLine("series.csv", "x,X,exercise,,,,,212,,own"), 'first_year "212"'],
  [
    "a latitude out of bounds",
    withLine("places.csv", "x,X,sea,,99,1,,0"),
    'latitude "99": a number',
  ],
  ["half a position", withLine("places.csv", "x,X,sea,,9,,,0"), "both coordinates or none"],
  ["an unknown place", withLine("place-aliases.csv", "X,x,0,X froze."), 'place_id "x"'],
  [
    "a cue in capitals",
    withLine("cues.csv", "Warship,domain:naval,,"),
    'cue "Warship": lower case',
  ],
  [
    "one form for two assets",
    withLine("assets.csv", "boat,missile-boats,boat,ship,naval,A boat came."),
    "forms that no other line has",
  ],
  ["a full stop", withLine("abbreviations.csv", "col.,Col. Novak came."), 'abbreviation "col."'],
  ["a publisher without a key", withLine("publishers.csv", ",,Nobody"), "a host or a dateline"],
  ["a host with www", withLine("publishers.csv", "www.a.org,,A"), "lower case without www."],
];

describe("a gazetteer that cannot be used", () => {
  it.each(faults)("is refused for %s", async (_, changes, message) => {
    await expect(loadGazetteer(gazetteerFolder(changes))).rejects.toMatchObject({
      code: "gazetteer_invalid",
      message: expect.stringContaining(message),
    });
  });

  it("is refused for bytes that are no UTF-8", async () => {
    const dir = gazetteerFolder();
    writeFileSync(`${dir}/cues.csv`, Buffer.from([0x63, 0xff, 0x0a]));
    await expect(loadGazetteer(dir)).rejects.toMatchObject({ code: "gazetteer_invalid" });
  });
});

describe("a gazetteer that someone should look at", () => {
  it("tells aliases that stand twice", async () => {
    const changes = withLine("country-aliases.csv", "China,CHN,name,false,China came.");
    expect(await warningsOf(changes)).toEqual([
      'country-aliases.csv line 3: alias "China" stands twice',
    ]);
  });

  it("tells aliases with two sure meanings", async () => {
    const changes = withLine("country-aliases.csv", "China,RUS,name,false,China came.");
    expect(await warningsOf(changes)).toEqual([
      'country-aliases.csv line 3: alias "China" has another meaning and is not ambiguous',
    ]);
  });

  it("tells aliases that no text can match, and leaves them out", async () => {
    const changes = withLine("place-aliases.csv", "al-Ostsee,east-sea,0,The al-Ostsee froze.");
    expect(await warningsOf(changes)).toEqual([
      'place-aliases.csv line 3: alias "al-Ostsee" is left out: a capital, a digit or a letter without case first expected',
    ]);
  });

  it("tells rows without an example by their line, also after a cell of two lines", async () => {
    const changes = withLine(
      "forces.csv",
      'PLAN,CHN,navy,naval,false,"The\nPLAN came."\n\nPLAAF,CHN,air_force,air,0,',
    );
    expect(await warningsOf(changes)).toEqual(['forces.csv line 6: alias "PLAAF" has no example']);
  });

  it("tells places and series that no text can name", async () => {
    const changes = withLine("places.csv", "tanf,al-Tanf,base,,33,38,,0");
    expect(await warningsOf(changes)).toEqual([
      'place-aliases.csv: "tanf" has no name that a text can use',
    ]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The smallest gazetteer: one or two lines a file, nothing to warn of. */
export const smallGazetteer: Readonly<Record<string, string>> = {
  "countries.csv": "code,name,region\nCHN,China,Eastern Asia\nRUS,Russia,Eastern Europe\n",
  "country-aliases.csv":
    "alias,code,kind,ambiguous,example\nChina,CHN,name,false,China sent a ship.\n",
  "forces.csv":
    "alias,country,branch,domains,ambiguous,example\nPLA,CHN,joint,,false,The PLA sent a ship.\n",
  "organisations.csv": "code,name,region\nNATO,Atlantic Treaty,Europe\n",
  "organisation-aliases.csv": "alias,code,ambiguous,example\nNATO,NATO,0,NATO sent a ship.\n",
  "other-names.csv": "phrase,kind,example\nChina Post,newspaper,China Post was there.\n",
  "series.csv":
    "series_id,name,kind,domains,participants,organisations,succeeds,first_year,last_year,source\n" +
    "joint-sea,Joint Sea,exercise,naval air,CHN RUS,NATO,,2012,,own\n",
  "series-hosts.csv": "series_id,hosts,source\njoint-sea,CHN RUS,own\n",
  "series-aliases.csv":
    "alias,series_id,language,ambiguous,example\nNaval Link,joint-sea,en,1,Naval Link began.\n",
  "places.csv":
    "place_id,name,kind,country,latitude,longitude,geonames_id,population\n" +
    "east-sea,East Sea,sea,,30,125,,0\nport,Port,city,RUS,43.1,131.9,7,600000\n",
  "place-aliases.csv": "alias,place_id,ambiguous,example\nOstsee,east-sea,0,The Ostsee froze.\n",
  "cities.csv":
    "geonames_id,name,country,latitude,longitude,population,alternates,ambiguous\n" +
    "7,Portville,RUS,43.1,131.9,600000,Old Port|al-Port,0\n8,Old Port,CHN,30,120,900000,,1\n",
  "cues.csv": "cue,class,example,counterexample\nwarship,domain:naval,A warship came.,\n",
  "assets.csv":
    "singular,plural,type,category,domain,example\n" +
    "missile-boat,missile-boats,missile boat,ship,naval,Two missile-boats came.\n",
  "abbreviations.csv": "abbreviation,example\ngen,Gen. Novak came.\n",
  "publishers.csv": "host,dateline,name\nexample.org,Wire,The Wire\n",
  "weights.csv": "decision,sign,weight\nplaces,rel:phrase,1.5\n",
};

/** A new folder with the small gazetteer, for the running test; `changes` replace files, `null` leaves one out. */
export function gazetteerFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), "drillbook-gazetteer-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [file, text] of Object.entries({ ...smallGazetteer, ...changes }))
    if (text !== null) writeFileSync(join(dir, file), text);
  return dir;
}

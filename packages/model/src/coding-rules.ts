/** One chapter of the rules. */
export interface RuleChapter {
  readonly title: string;
  readonly rules: readonly string[];
}

/** What decides the numbers: the rules by which articles become reports and reports become exercises. Text of the codebook. */
export const codingRules: readonly RuleChapter[] = [
  {
    title: "What is counted",
    rules: [
      "A joint military exercise is a planned training activity, live or simulated, in which forces of at least two countries, or of a bloc, take part together under one schedule. Forces are armed forces, coast guards, border troops and national guards. Command-post, table-top and computer-assisted exercises and passing exercises count.",
      "A joint patrol by ships or aircraft of two or more countries is kept with `kind` `patrol`, and shown apart from exercises by default.",
      "Not counted: operations and combat, parades, port calls, talks, arms deals, courses for single persons, exercises of one country alone (also those that are called joint because two of its services train), and general remarks about regular drills. A national exercise in which foreign troops take part is counted.",
      "A named part of a bigger exercise is an exercise of its own, tied to the bigger one by `part_of`.",
      "`null` means not reported; `0` means reported as zero; an empty list means that nothing is reported.",
    ],
  },
  {
    title: "When two reports are about one exercise",
    rules: [
      "They agree, in this order, on the series and its edition or year; on the time (their bounds overlap, or lie a day apart at most); on the place (one lies inside the other, or near it); on the participants.",
      "Different proper names keep two reports apart, unless the names are known to mean the same or one report gives both.",
      "A missing name keeps nothing apart. Reports of unnamed exercises are joined only on participants, dates and place together; participants alone never join.",
      "The same name and year with times that do not touch, or with other hosts, are separate exercises: legs of one edition.",
      "A report without a date belongs to the edition within 90 days of its publication, else it stays apart.",
    ],
  },
  {
    title: "Identifiers",
    rules: [
      "An identifier is made of what the exercise is: series and year, else parties, month and place. It does not depend on the order in which articles came in. Where two exercises would have the same one, both get the month behind it, those that still clash the day, then host, place and eight digits of a hash; nothing else changes. One that lacks what tells others apart gets the hash.",
      "An exercise also clashes with what another one would be called by one of its reports alone: so it may have been called before.",
      "A build over an earlier dataset keeps its identifiers alive: each one that is no longer that of an exercise leads, in `redirects`, to the exercises that hold its reports now, in one step. Only where reports agree on something else than before (another year, say) may an identifier come to mean another exercise.",
    ],
  },
  {
    title: "Dates and status",
    rules: [
      "Dates are as precise as the text: EDTF level 0, with DATE bounds beside them. No day is invented. Relative dates are resolved against the date of publication, and stay open where that is unknown.",
      "A year that stands only in the name counts as the year of both start and end. A month without a day gives the month for both. A duration alone gives no end.",
      "`status` follows tense and modality. In `reports` it is that of the day of publication, in `exercises` the latest word. `completed` needs words in the past tense, not the passing of time. Postponed to a new time is `announced`, without one `cancelled`.",
      "Cancelled exercises are kept and left out of counts by default.",
      "An exercise that crosses New Year belongs to the year in which it starts, and counts once.",
    ],
  },
  {
    title: "Participants and hosts",
    rules: [
      "Participants are countries whose forces take part, as the text states or plainly implies. Capitals, demonyms and forces stand for countries only where they act in the exercise, not where they comment on it. Simulated opponents, countries over which there is tension, participants of an earlier edition and those that may yet join are left out.",
      "Blocs stay blocs: an organisation is a party of its own and is not expanded into its members.",
      "A country that takes part and observes is a participant.",
      "The host is a country on whose territory or in whose waters the exercise is held, where the text says so or the places show it. Hosting does not prove taking part. The high seas have no host.",
    ],
  },
  {
    title: "Domains, places, forces",
    rules: [
      "Several domains are possible. None found means unknown, not that there is none. A domain inferred from forces alone is marked by `is_derived`.",
      "Ships, navies, the sea and coast guards mean `naval`; aircraft, air forces, airspace and parachute jumps `air`; armies, ground troops, armour, artillery, border and special troops `land`; defence against missiles as something that is trained `missile_defence`.",
      "Places are proper names of where it is held. A place that only locates another one is left out. A country is a host, never a point on a map.",
      'Numbers keep their qualifier: "more than 2,000" is a minimum of 2,000 without a maximum. Totals and parts are never added up.',
    ],
  },
  {
    title: "Sources and evidence",
    rules: [
      "Publishers are not ranked. The accepted value of a cell is the one that most independent sources give; ties go to the more precise value, then to the later one. Copies of one text count once, and so do all articles of one publisher and all that come from one news agency: by their publisher, dateline, byline or line of credit (with inputs from two agencies, the first one named). Quoting an agency is no credit.",
      "A person's decision outweighs the reports, on which of them are of one exercise and on what a cell holds; of decisions that contradict each other the later one holds. The table `decisions` tells who decided what, and why.",
      "All values stay in `evidence`, accepted or not, each with the words that say it: a quote, and its position in the cleaned text in Unicode code points, start inclusive, end exclusive.",
    ],
  },
];

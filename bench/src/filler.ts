import type { Random } from "./random.ts";

type Words = Readonly<Record<string, readonly string[]>>;

const WORDS: Words = Object.fromEntries(
  Object.entries({
    who: "The council|The mayor|A spokeswoman for the hospital|Farmers in the valley|The orchestra|Shareholders|The head teacher|Two brothers|The coach|The railway|Residents of the old town|The bakery|A panel of doctors|The ferry company|Students|The museum|The trade union|The goalkeeper|The weather office|An economist",
    did: "approved|put off|welcomed|questioned|presented|finished|paid for|complained about|praised|opened|closed|changed|explained|sold|repaired|measured|voted on|announced|reviewed|tested",
    what: "a new swimming pool|the timetable for winter|the price of milk|a plan to plant four hundred trees|last year's accounts|the roof of the station|a recipe with chestnuts|the second half of the season|a loan for the school|the results of the election|a film about bees|the width of the cycle path|a vaccine against flu|the budget for roads|an exercise class for the elderly|the quarterly profit|a bridge over the stream|the menu|a concert for children|the heating bills",
    when: "on Monday|last week|in the spring|after a long debate|before the holidays|at the annual meeting|in March|for the third time|without much noise|by a narrow majority|early in the morning|since 2019|over lunch|in the rain|in 2021",
    said: "said|told the paper|wrote in a letter|explained|added|admitted|repeated",
    clause:
      "the costs were higher than anyone had expected|nobody had asked the neighbours|the work would go on through the summer|sales rose by 4.5 per cent|the shop will move to a larger house|a good night's sleep helps more than coffee|the rain came too late for the wheat|there were seats for 1,200 people|the bus runs every twenty minutes|prices had fallen for the first time in years|the team lacked patience in front of goal|nothing had been decided yet|most visitors come by train|the soup needs an hour on a low flame|the figures will be published in autumn",
    place:
      "in the market hall|near the harbour cafe|on the east side of town|at the library|along the river|in the village of Oakham|at the stadium|in Lisbon|in the suburbs|behind the church|in the northern hills|at the fair",
    number: "12|34|180|2,500|61|7|410|96|15,000|88",
    thing:
      "tickets|apples|bicycles|letters|households|jobs|books|visitors|bottles|songs|windows|trees",
  }).map(([name, list]) => [name, list.split("|")]),
);

const NAMES =
  "al be cor da el fin gra ho is ja kel lo mar nor ol pe quin ros sa ter ul vin wes yar".split(" ");
const NOUNS =
  "garden teacher orchard violin mortgage harvest pavement sculpture kettle insurance mountain novel cinema carpet dentist lecture ticket balcony chimney cushion portrait merger dividend tenant blossom almond lantern referee trophy penalty archive scholar ceiling furnace quarry meadow wedding tailor parcel invoice pension cottage jacket pottery ribbon saddle treaty voucher walnut yoghurt zebra acrobat banjo candle dessert eclipse fountain glacier hammock iceberg jungle kitchen lobster magnet necklace oyster pigeon quilt recipe shampoo turnip umbrella village whistle".split(
    " ",
  );
const QUALITIES =
  "ancient bitter cheerful delicate eastern faithful gentle honest idle jolly kindly local modest narrow ordinary plain quiet rural sweet tidy useful vivid wooden yellow annual bright costly damp empty fresh grand hollow icy joint keen lively muddy noble orange proud rapid silver thick urgent violet wealthy young".split(
    " ",
  );

function word(kind: string, random: Random): string {
  if (kind === "noun") return random.of(NOUNS);
  if (kind === "quality") return random.of(QUALITIES);
  if (kind === "figure") return String(random.below(90_000));
  if (kind !== "name") return random.of(WORDS[kind] ?? []);
  const name = random.of(NAMES) + random.of(NAMES) + random.of(NAMES);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const PATTERNS = [
  "{who} {did} the {quality} {noun} of {name} {when}.",
  "{name} {name}, a {noun} dealer, {said} that the {quality} {noun} and the {noun} had cost {figure} pounds.",
  '"The {quality} {noun} is no {noun}," {name} {said}, "and {clause}."',
  "In {name}, the {noun} of {name} {name} {did} a {quality} {noun} {when}.",
  "{figure} {thing} and a {noun} went to {name}, {figure} to {name}.",
  "A {quality} {noun}, {figure} {thing} and the {noun} of {name}: {name} {did} them all.",
  "{name} {said} that the {noun} near {name} was {quality}, {quality} and far from {quality}.",
  "{name} {did} the {noun}; {name}, who has a {noun} and a {noun}, {did} a {quality} one.",
  "For the {noun}, {name} chose a {noun}, a {quality} {noun} and {figure} {thing}.",
  "Of {figure} {thing}, {number} were left {when}, since the {noun} had become {quality}.",
];

function sentence(random: Random): string {
  const filled = random.of(PATTERNS).replace(/\{(\w+)\}/g, (_, kind: string) => word(kind, random));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** An article on no exercise at all: everyday news of three to twelve paragraphs, of our own making; varied enough to be no easier to inflate than news. */
export function fillerArticle(random: Random): string {
  const paragraphs = Array.from({ length: 3 + random.below(10) }, () =>
    Array.from({ length: 2 + random.below(4) }, () => sentence(random)).join(" "),
  );
  return paragraphs.join("\n\n");
}

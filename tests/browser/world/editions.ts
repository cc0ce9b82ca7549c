import type { Domain, Kind, Status } from "@drillbook/model";

/** What recurs in the invented world: a name, who takes part, where, and in which years. */
export interface Line {
  readonly id: string;
  /** Null for exercises that no report names. */
  readonly name: string | null;
  readonly kind: Kind;
  readonly parties: readonly string[];
  readonly host: string | null;
  readonly place: readonly [name: string, latitude: number, longitude: number];
  readonly domains: readonly Domain[];
  /** Month and first day, and how many days. */
  readonly month: number;
  readonly day: number | null;
  readonly days: number;
  readonly years: readonly number[];
}

/** One exercise of the world. */
export interface Edition extends Line {
  readonly exercise_id: string;
  readonly year: number;
  readonly status: Status;
}

const from = (first: number, last: number, step = 1): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);

/** The lines of the world. */
export const LINES: readonly Line[] = [
  line(
    "amber-tide",
    "Amber Tide",
    ["CHN", "RUS"],
    ["naval", "air"],
    from(2008, 2025),
    "CHN",
    ["Zhanjiang", 21.27, 110.36],
    7,
    14,
    4,
  ),
  line(
    "granite-bridge",
    "Granite Bridge",
    ["CHN", "RUS", "KAZ", "KGZ", "TJK"],
    ["land", "air"],
    from(2005, 2023, 2),
    "RUS",
    ["Chebarkul", 54.98, 60.37],
    8,
    9,
    9,
  ),
  line(
    "monsoon-lantern",
    "Monsoon Lantern",
    ["IND", "RUS"],
    ["naval"],
    from(2009, 2025, 2),
    null,
    ["Bay of Bengal", 15, 88],
    9,
    21,
    6,
  ),
  line(
    "saffron-ridge",
    "Saffron Ridge",
    ["CHN", "THA"],
    ["land"],
    from(2013, 2025, 3),
    "THA",
    ["Lopburi", 14.8, 100.65],
    7,
    17,
    15,
  ),
  line(
    "quiet-harbour",
    "Quiet Harbour",
    ["CHN", "PAK"],
    ["naval"],
    from(2015, 2026, 2),
    "PAK",
    ["Karachi", 24.86, 67.01],
    1,
    6,
    5,
  ),
  line(
    "high-falcon",
    "High Falcon",
    ["CHN", "PAK"],
    ["air"],
    from(2011, 2024),
    "PAK",
    ["Gilgit", 35.92, 74.31],
    3,
    null,
    20,
  ),
  line(
    "clear-signal",
    "Clear Signal",
    ["CHN", "RUS", "UZB"],
    ["cyber"],
    [2015, 2017, 2019, 2024],
    "CHN",
    ["Xiamen", 24.48, 118.09],
    12,
    6,
    2,
  ),
  line(
    "shield-arc",
    "Shield Arc",
    ["CHN", "RUS"],
    ["missile_defence"],
    [2016, 2017, 2025],
    "RUS",
    ["Moscow", 55.76, 37.62],
    5,
    null,
    5,
  ),
  line(
    "orbit-watch",
    "Orbit Watch",
    ["FRA", "DEU", "ITA"],
    ["space"],
    [2021, 2023, 2025],
    "FRA",
    ["Toulouse", 43.6, 1.44],
    3,
    8,
    5,
  ),
  line(
    "northern-loom",
    "Northern Loom",
    ["NOR", "USA", "GBR", "NLD", "SWE", "FIN"],
    ["land", "naval", "air"],
    from(2006, 2026, 2),
    "NOR",
    ["Narvik", 68.44, 17.43],
    3,
    4,
    12,
  ),
  line(
    "spice-route",
    "Spice Route",
    ["IND", "LKA", "MDV"],
    ["naval"],
    from(2012, 2024, 4),
    "LKA",
    ["Trincomalee", 8.57, 81.23],
    11,
    10,
    5,
  ),
  line(
    "steppe-guard",
    "Steppe Guard",
    ["MNG", "RUS"],
    ["land"],
    from(2010, 2025),
    "MNG",
    ["Ulaanbaatar", 47.92, 106.92],
    8,
    null,
    10,
  ),
  line(
    "desert-anvil",
    "Desert Anvil",
    ["EGY", "ARE", "COD"],
    ["land"],
    [2018, 2021, 2022, 2024],
    "EGY",
    ["Marsa Matruh", 31.35, 27.24],
    10,
    2,
    8,
  ),
  line(
    "long-watch",
    null,
    ["CHN", "RUS"],
    ["air"],
    from(2019, 2025),
    null,
    ["Sea of Japan", 40, 135],
    6,
    6,
    1,
    "patrol",
  ),
  line(
    "wake-line",
    null,
    ["CHN", "RUS"],
    ["naval"],
    from(2021, 2025),
    null,
    ["Pacific Ocean", 20, 170],
    10,
    17,
    7,
    "patrol",
  ),
  line(
    "nameless",
    null,
    ["RUS", "BLR"],
    [],
    [2017, 2020, 2021, 2026],
    "BLR",
    ["Brest", 52.1, 23.7],
    2,
    null,
    3,
  ),
];

function line(
  id: string,
  name: string | null,
  parties: readonly string[],
  domains: readonly Domain[],
  years: readonly number[],
  host: string | null,
  place: Line["place"],
  month: number,
  day: number | null,
  days: number,
  kind: Kind = "exercise",
): Line {
  return { id, name, kind, parties, host, place, domains, month, day, days, years };
}

/** Every edition of the world, in the order of its lines; the one of 2021 in the desert was called off. */
export const EDITIONS: readonly Edition[] = LINES.flatMap((each) =>
  each.years.map((year) => ({
    ...each,
    year,
    exercise_id: `${each.id}-${year}`,
    status: statusOf(each, year),
  })),
);

function statusOf({ id }: Line, year: number): Status {
  if (id === "desert-anvil" && year === 2021) return "cancelled";
  return year === 2026 ? "announced" : "completed";
}

/** Labels of the countries that take part. */
export const COUNTRIES: Readonly<Record<string, string>> = {
  ARE: "United Arab Emirates",
  BLR: "Belarus",
  CHN: "China",
  COD: "Democratic Republic of the Congo",
  DEU: "Germany",
  EGY: "Egypt",
  FIN: "Finland",
  FRA: "France",
  GBR: "United Kingdom",
  IND: "India",
  ITA: "Italy",
  KAZ: "Kazakhstan",
  KGZ: "Kyrgyzstan",
  LKA: "Sri Lanka",
  MDV: "Maldives",
  MNG: "Mongolia",
  NLD: "Netherlands",
  NOR: "Norway",
  PAK: "Pakistan",
  RUS: "Russia",
  SWE: "Sweden",
  THA: "Thailand",
  TJK: "Tajikistan",
  USA: "United States",
  UZB: "Uzbekistan",
};

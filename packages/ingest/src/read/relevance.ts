import { byteWords } from "./byte-words.ts";
import { utf16Of } from "./decode.ts";

// Stems, looked for in bytes before anything is decoded. They are no judgement: extraction has that, and the gazetteer its words. They are
// wide enough that no article on an exercise is lost; none is shorter than six bytes, which sets the pace.

/** What is done; the manoeuvre also with its ligature in UTF-8, Windows-1252 and HTML. */
const EXERCISE =
  "exercis|drill_|drills|drille|drilli|maneuv|manouv|manoeuv|man\xc5\x93uv|man\x9cuv|man&oelig;uv|wargam|war gam|war-gam|patrol|training|to train|practise|table-top|tabletop|_edition";

/** Who does it, and with what. */
const MILITARY =
  "militar|personnel|_army_|_armies|armed_|armour|armore|_navy_|navies|_naval|troops|soldier|marines|air force|airforce|self-defen|defence|defense|warship|warplane|fighters|bomber|missile|frigate|destroyer|corvette|submarine|battalion|brigade|regiment|squadron|commando|paratroop|guardsm|coast guard|border guard|revolutionary guard|special forces|infantry|artiller|brigadier|colonel|battleship|terroris|peacekeep|_fleet|warrior|_ships|_nato_|cavalry|aircraft|air base|airbase|air wing|flotilla|amphib|combined forces|_allies|_allied|_crew_|_crews|_base_|_bases|_ship_|platoon|_jets_|_command_";

const words = byteWords([EXERCISE.split("|"), MILITARY.split("|")]);
const military = 1;

/** So many words of the military make an article relevant by themselves: many a report names an exercise and never calls it one. */
const ENOUGH_MILITARY = 3;

/**
 * Whether the bytes of an article may tell of a military exercise: they hold a word for an exercise and a word of the military, or
 * several words of the military. Much cheaper than reading; on bytes as they come, UTF-8, Windows-1252 or HTML. UTF-16 is passed
 * on unseen.
 */
export function mayBeRelevant(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== null) return true;
  let exercises = 0;
  let soldiers = 0;
  return words.scan(bytes, (kind) => {
    if (kind === military) soldiers += 1;
    else exercises += 1;
    return soldiers >= ENOUGH_MILITARY || (exercises > 0 && soldiers > 0);
  });
}

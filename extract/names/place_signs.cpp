#include "extract/names/place_signs.hpp"

#include <algorithm>

#include "extract/names/initials.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::NameType;
using language::Pos;

/// "analyst at", "told ... at": words behind which "at" leads to a body, or to what is looked at.
bool works_at(std::string_view governor) {
  return is_one_of(
      governor,
      {"analyst",  "fellow",    "researcher", "professor",  "lecturer",     "scholar",   "economist",
       "expert",   "director",  "head",       "chief",      "editor",       "reporter",  "correspondent",
       "partner",  "engineer",  "work",       "study",      "teach",        "lecture",   "employ",
       "look",     "point",     "laugh",      "shout",      "glance",       "anger",     "angry",
       "aim",      "smile",     "direct",     "rage",       "fury",         "surprise",  "alarm",
       "official", "executive", "manager",    "lawyer",     "broker",       "trader",    "dealer",
       "worker",   "employee",  "staff",      "strike",     "job",          "position",  "colleague",
       "friend",   "source",    "program",    "programme",  "department",   "school",    "institute",
       "center",   "centre",    "desk",       "specialist", "strategist",   "student",   "historian",
       "share",    "price",     "consultant", "anger",      "scientist",    "spokesman", "spokeswoman",
       "career",   "role",      "post",       "president",  "spokesperson", "lead",      "senior"});
}

}  // namespace

PlaceSigns::PlaceSigns(const Draft& draft) : draft_(draft) {
  for (const language::Name& name : draft.document().names) {
    if (name.type != NameType::PERSON) continue;
    std::uint32_t& longest = longest_[draft.word(name.end - 1)];
    longest = std::max(longest, name.end - name.begin);
  }
}

bool PlaceSigns::names_spot(TokenRange range) const {
  if (range.empty() || !is_short(range) || capitals_in(draft_.word(range.end - 1)) > 1 ||
      !draft_.same_sentence(range.begin, range.end))
    return false;
  const std::string_view next = draft_.word_safe(range.end);
  const bool one = range.size() == 1;
  if (one && is_one_of(next, {"prison",   "jail",     "airport",   "airstrip",      "airfield",
                              "crossing", "district", "county",    "province",      "island",
                              "valley",   "strait",   "harbour",   "harbor",        "landing",
                              "palace",   "junction", "highway",   "beach",         "suburb",
                              "shoal",    "reef",     "peninsula", "neighbourhood", "neighborhood"}))
    return true;
  if (is_one_of(next, {"barrage", "dam", "refinery", "bridge", "headland", "waterway", "canal", "river",
                       "corridor", "airbase", "checkpoint", "oilfield", "gasfield", "lagoon", "archipelago"}))
    return true;
  const std::string_view second =
      draft_.same_sentence(range.begin, range.end + 1) ? draft_.word(range.end + 1) : "";
  return (next == "border" && is_one_of(second, {"crossing", "post", "point", "bridge", "gate"})) ||
         (next == "check" && is_one_of(second, {"post", "point"})) ||
         (next == "land" && is_one_of(second, {"port", "crossing"})) || (next == "air" && second == "base") ||
         (next == "training" && is_one_of(second, {"area", "ground", "range"})) ||
         (is_one_of(next, {"gas", "oil", "power"}) &&
          is_one_of(second, {"field", "plant", "station", "terminal"}));
}

bool PlaceSigns::ends_as_facility(TokenRange range) const {
  return range.size() > 1 && !draft_.words.is_given_name(draft_.lower(range.begin)) &&
         is_facility(draft_, range.end - 1);
}

bool PlaceSigns::names_facility(TokenRange range) const {
  if (range.size() < 2 || range.begin == 0 || draft_.lower(range.begin - 1) != "the") return false;
  return draft_.same_sentence(range.begin, range.end) &&
         is_one_of(draft_.word_safe(range.end),
                   {"base", "airport", "airbase", "airfield", "barracks", "bridge", "dam", "stadium", "camp",
                    "hospital", "prison", "square", "port", "terminal", "garrison"});
}

bool PlaceSigns::precedes_place_noun(std::uint32_t at) const {
  if (at >= draft_.token_count() || is_capitalised(draft_.word(at))) return false;
  const auto& nouns = draft_.words.nouns(draft_.lower(at));
  return std::any_of(nouns.begin(), nouns.end(),
                     [](const Noun& noun) { return noun.kind == EntityKind::place; });
}

bool PlaceSigns::stands_where(TokenRange range) const {
  if (range.begin == 0 || range.empty()) return false;
  if (is_where_signed(range.begin) || (range.size() == 1 && is_river(range.begin))) return true;
  if (!is_short(range)) return false;
  if (!leads_to_place(range.begin - 1)) {
    // "the governors of Bokeo and Chiang Rai"
    const auto& last = draft_.token(range.end - 1);
    const std::uint32_t first = last.label == language::Label::conj ? last.head : none;
    const bool joined = first != none && first < range.begin && draft_.lower(range.begin - 1) == "and" &&
                        draft_.token(first).pos == Pos::PROPN && first > 0;
    if (!joined || !leads_to_place(draft_.token(first).head) ||
        draft_.token(first).label != language::Label::pobj)
      return false;
  }
  if (!is_capitalised(draft_.word(range.begin)) || capitals_in(draft_.word(range.end - 1)) > 1) return false;
  if (range.end < draft_.token_count() && draft_.document().tag(range.end) == "POS") return false;
  return !is_named_in_full(range);
}

/// One or two words, "Ust-Luga" being one, and no abbreviation.
bool PlaceSigns::is_short(TokenRange range) const {
  std::uint32_t words = range.size();
  if (words == 1 && draft_.word(range.begin).size() < 3) return false;
  for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
    if (draft_.word(i) == "-") words -= 2;
  }
  return words < 3;
}

/// "the treaty of", "the battle of"
bool PlaceSigns::is_where_signed(std::uint32_t begin) const {
  return begin > 1 && draft_.word(begin - 1) == "of" && draft_.same_sentence(begin, begin - 2) &&
         is_one_of(draft_.lower(begin - 2), {"treaty", "accord", "accords", "pact", "peace", "convention",
                                             "protocol", "battle", "siege", "fall", "liberation", "capture"});
}

/// "across the Mbomou", "a bridge over the Bug"
bool PlaceSigns::is_river(std::uint32_t begin) const {
  const bool bridge = begin > 2 && draft_.lower(begin - 2) == "over" &&
                      is_one_of(draft_.lower(begin - 3), {"bridge", "bridges", "crossing", "ferry"});
  if (bridge && draft_.lower(begin - 1) == "the" && draft_.same_sentence(begin, begin - 3)) return true;
  return begin > 1 && draft_.lower(begin - 1) == "the" && draft_.same_sentence(begin, begin - 2) &&
         draft_.token(begin).label != language::Label::compound &&
         is_one_of(draft_.lower(begin - 2), {"across", "along", "down", "up"});
}

/// "withdrawal from", "a farmer from": not "a letter from"
bool PlaceSigns::comes_from(std::uint32_t governor) const {
  const std::string_view lemma = draft_.document().lemma(governor);
  return is_one_of(
      lemma, {"withdrawal", "withdraw",    "pull",      "retreat",    "arrive",    "fly",    "sail",
              "drive",      "march",       "evacuate",  "evacuation", "road",      "flight", "convoy",
              "launch",     "depart",      "deport",    "kilometre",  "kilometer", "mile",   "km",
              "farmer",     "businessman", "fisherman", "villager",   "shepherd",  "girl",   "boy",
              "woman",      "nurse",       "teacher",   "native",     "national",  "trader", "merchant",
              "driver",     "jet",         "aircraft",  "boat",       "train",     "shell",  "shelling",
              "artillery",  "rocket",      "airlift",   "displace",   "refugee",   "eject",  "dislodge"});
}

/// "sent a battalion to", "moving families from": not "sent a letter to"
bool PlaceSigns::moves_people(std::uint32_t verb) const {
  if (!is_one_of(draft_.document().lemma(verb),
                 {"send", "move", "bring", "take", "transfer", "relocate", "deploy", "airlift"}))
    return false;
  for (std::uint32_t at = draft_.sentence_of(verb).begin; at < draft_.sentence_of(verb).end; ++at) {
    const auto& token = draft_.token(at);
    if (token.head == verb &&
        (token.label == language::Label::dobj || token.label == language::Label::nsubjpass))
      return is_one_of(draft_.lemma(at),
                       {"battalion", "troop",    "soldier", "unit",     "force",       "brigade", "regiment",
                        "warship",   "frigate",  "convoy",  "police",   "expert",      "monitor", "observer",
                        "family",    "resident", "people",  "prisoner", "peacekeeper", "tank",    "detainee",
                        "fisherman", "crew",     "migrant", "refugee",  "villager",    "body",    "hostage"});
  }
  return false;
}

/// "court in", "trip to", "meeting at": not "confidence in"
bool PlaceSigns::leads_to_place(std::uint32_t preposition) const {
  const auto& token = draft_.token(preposition);
  const Pos above = draft_.token(token.head).pos;
  const std::string_view word = draft_.lower(preposition);
  const std::string_view governor = draft_.document().lemma(token.head);
  const bool leads =
      word == "to" &&
      is_one_of(governor, {"trip",  "visit",    "tour",       "flight",   "journey", "fly",     "travel",
                           "sail",  "flee",     "drive",      "escort",   "march",   "advance", "retreat",
                           "road",  "evacuate", "evacuation", "deport",   "tow",     "walk",    "airlift",
                           "ferry", "route",    "convoy",     "motorway", "railway", "highway"});
  const bool heads = word == "for" && is_one_of(governor, {"leave", "head", "bind", "bound", "depart", "sail",
                                                           "embark", "departure"});
  const bool stands = word == "at" && !works_at(governor);
  const bool lies = is_one_of(word, {"in", "near", "outside", "off", "around"});
  const bool over = word == "over" && is_one_of(governor, {"fly", "shoot", "flight", "down", "fight", "clash",
                                                           "battle", "bomb", "control", "overflight"});
  const bool into = word == "into" &&
                    is_one_of(governor, {"advance", "march", "cross", "fly", "sail", "drive", "move", "push",
                                         "incursion", "raid", "airlift", "thrust", "put", "break"});
  const bool passes = word == "through" &&
                      is_one_of(governor, {"march", "pass", "drive", "walk", "travel", "ride", "sweep",
                                           "parade", "run", "flow", "move", "advance", "sail", "rampage"});
  const bool town =
      word == "of" &&
      is_one_of(governor,
                {"port",      "town",   "village",      "suburb",    "island",    "district", "locality",
                 "outskirts", "hamlet", "municipality", "resort",    "headland",  "governor", "mayor",
                 "prefect",   "bishop", "archbishop",   "parish",    "diocese",   "north",    "south",
                 "east",      "west",   "northeast",    "northwest", "southeast", "southwest"});
  const bool march = word == "on" && is_one_of(governor, {"march", "advance"});
  const bool way =
      preposition > 0 && is_one_of(word, {"to", "from"}) &&
      is_one_of(draft_.lower(preposition - 1), {"road", "roads", "highway", "route", "motorway"});
  if (passes || town || march || way) return true;
  if (token.pos != Pos::ADP) return false;
  if (over || into || heads || (word == "from" && comes_from(token.head))) return true;
  if (is_one_of(word, {"to", "from"}) && moves_people(token.head)) return true;
  if (!leads && !stands && !lies) return false;
  if (is_one_of(governor, {"confidence", "trust", "faith", "interest", "belief", "believe", "stake",
                           "partner", "share", "role", "change", "member", "name", "confide", "invest"}))
    return false;
  return above == Pos::VERB || above == Pos::NOUN || above == Pos::AUX;
}

/// Whether the article has a longer name of a person that ends in the same word.
bool PlaceSigns::is_named_in_full(TokenRange range) const {
  const auto longest = longest_.find(draft_.word(range.end - 1));
  return longest != longest_.end() && longest->second > range.size();
}

bool PlaceSigns::is_done_to(TokenRange range, std::initializer_list<std::string_view> verbs) const {
  const auto& last = draft_.token(head_of(draft_.document(), range.begin, range.end));
  if (last.label != language::Label::dobj && last.label != language::Label::nsubjpass) return false;
  return is_one_of(draft_.document().lemma(last.head), verbs);
}

bool PlaceSigns::is_taken(TokenRange range) const {
  if (range.size() == 1 && range.begin > 0 && draft_.lower(range.begin - 1) == "the" &&
      is_done_to(range, {"cross"}))
    return true;
  return is_done_to(range, {"recapture", "retake", "overrun", "besiege", "shell", "bombard", "liberate",
                            "blockade", "encircle", "reconquer", "occupy", "storm", "evacuate", "strafe"});
}

bool PlaceSigns::is_captured(TokenRange range) const {
  return is_short(range) && capitals_in(draft_.word(range.end - 1)) < 2 && is_done_to(range, {"capture"});
}

bool PlaceSigns::is_told_behind(TokenRange range) const {
  constexpr std::uint32_t reach = 5;  // tokens
  if (range.empty() || !is_short(range) || draft_.word_safe(range.end) != "," ||
      !draft_.same_sentence(range.begin, range.end + 1))
    return false;
  if (draft_.lower(range.end + 1) == "where")
    return range.begin > 0 && draft_.same_sentence(range.begin, range.begin - 1) &&
           is_one_of(draft_.lower(range.begin - 1), {"to", "from", "in", "at", "into", "near"});
  if (!is_one_of(draft_.lower(range.end + 1), {"a", "an", "the"})) return false;
  for (std::uint32_t at = range.end + 2; at < range.end + reach && draft_.same_sentence(range.begin, at);
       ++at) {
    const Pos pos = draft_.token(at).pos;
    const bool last =
        pos == Pos::NOUN && (!draft_.same_sentence(at, at + 1) || draft_.token(at + 1).pos != Pos::NOUN);
    if (last)
      return is_one_of(draft_.lower(at), {"village", "town", "hamlet", "city", "suburb", "settlement",
                                          "island", "islet", "atoll", "oasis", "locality", "township"});
    if (pos != Pos::ADJ && pos != Pos::NOUN && pos != Pos::PROPN) return false;
  }
  return false;
}

}  // namespace chancery::extract

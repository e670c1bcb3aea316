#include <algorithm>
#include <iterator>

#include "extract/offices/office_bodies.hpp"
#include "extract/offices/states_in_turn.hpp"
#include "extract/offices/title_bodies.hpp"
#include "extract/people/title_prepositions.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

/// Offices that no state has.
constexpr std::string_view of_companies_and_ships[] = {"chief executive",
                                                       "chief executive officer",
                                                       "ceo",
                                                       "managing director",
                                                       "commanding officer",
                                                       "sales director",
                                                       "finance director",
                                                       "chief financial officer",
                                                       "captain",
                                                       "skipper",
                                                       "editor",
                                                       "editor-in-chief",
                                                       "executive director",
                                                       "marketing director",
                                                       "coach",
                                                       "vice-chancellor",
                                                       "chief scientist",
                                                       "research director",
                                                       "plant manager",
                                                       "nuncio",
                                                       "papal nuncio",
                                                       "apostolic nuncio",
                                                       "archbishop",
                                                       "bishop",
                                                       "imam",
                                                       "union leader"};

}  // namespace

/// "the moderator, Chad's former president Ann Lee", "the rebel commander": the state of another office, or
/// of the article, is not that one's.
bool TitleBodies::is_of_no_state(const Title& title) const {
  if (title.holder_rule == "office.before-other") return true;
  // not both of one state
  if (title.holders.size() > 1 && (is_of_two(draft_, title) || has_one_each(draft_, title))) return true;
  const std::string role = fold(title.role.in(draft_.document().text));
  if (role == "special representative" && last_body_of_states(title) != none) return true;
  if (is_of_company_or_ship(role) || is_of_named_place(title, role)) return true;
  if (is_of_people(title) || is_of_staff(title)) return true;
  if (title.end > title.head + 2 && is_works(draft_.lemma(title.end - 1))) return true;
  if (role == "deputy governor" || role == "vice governor" || is_chair(role)) return true;
  if (is_one_of(singular_at(draft_, title.head), {"mayor", "prefect", "sub-prefect", "sheriff"})) return true;
  return is_one_of(role.substr(0, role.find(' ')),
                   {"houthi", "taliban", "hamas", "hezbollah", "islamist", "kurdish", "rebel", "guerrilla",
                    "militia", "insurgent", "separatist", "jihadist", "gang", "militant"});
}

/// "production manager", "head of communications at Nordstahl": an office inside a firm, where none is known.
bool TitleBodies::is_of_staff(const Title& title) const {
  const bool at_firm =
      draft_.lower(title.end) == "at" && draft_.same_sentence(title.head, title.end + 1) &&
      is_capitalised(draft_.word(title.end + 1)) &&
      is_one_of(draft_.lemma(title.head), {"head", "director", "chief", "chair", "chairman", "engineer"});
  const std::string role = fold(title.role.in(draft_.document().text));
  const bool resident =
      is_one_of(role, {"resident representative", "resident coordinator", "humanitarian coordinator",
                       "country director", "country representative", "regional director"});
  return draft_.lemma(title.head) == "manager" || at_firm || resident;
}

/// "spokesman of the mutineers", "head of the rebels' bureau": of people who are no state.
bool TitleBodies::is_of_people(const Title& title) const {
  for (std::uint32_t at = title.head + 1; at < title.end; ++at) {
    if (is_one_of(draft_.lower(at),
                  {"rebels",     "mutineers",     "insurgents", "guerrillas",  "militants", "fighters",
                   "protesters", "demonstrators", "strikers",   "separatists", "jihadists", "families",
                   "victims",    "hostages",      "refugees",   "farmers",     "workers",   "students",
                   "settlers",   "miners",        "drivers",    "teachers",    "doctors",   "nurses",
                   "residents",  "organisers",    "organizers", "gang",        "gangs"}))
      return true;
  }
  return false;
}

/// "head", "deputy chair": of some body, where none is told.
bool TitleBodies::is_chair(std::string_view role) {
  for (const std::string_view first :
       {"outgoing ", "incoming ", "ousted ", "deputy ", "vice ", "vice-", "acting ", "former "}) {
    if (role.starts_with(first)) role.remove_prefix(first.size());
  }
  return is_one_of(role, {"head", "chair", "chairman", "chairwoman", "chairperson"});
}

/// "chief executive", "commanding officer": no state has one.
bool TitleBodies::is_of_company_or_ship(const std::string& role) {
  return std::ranges::find(of_companies_and_ships, role) != std::end(of_companies_and_ships);
}

/// "Saratov Governor", "Saratov region governor", where the place is not known: no governor of a state.
bool TitleBodies::is_of_named_place(const Title& title, std::string_view role) const {
  if (!is_one_of(singular_at(draft_, title.head), {"governor", "mayor", "prefect", "bishop", "sheriff"}))
    return false;
  const std::uint32_t first = title.begin;
  return role.find(' ') != std::string_view::npos && first < title.head &&
         is_one_of(draft_.document().tag(first), {"NNP", "JJ"}) && is_capitalised(draft_.word(first)) &&
         !is_one_of(draft_.lower(first), {"deputy", "vice", "lieutenant", "acting", "state", "regional",
                                          "provincial", "central", "former"});
}

/// "deputy chief of the city's police" is neither the city's nor a state's.
bool TitleBodies::is_of_part_of_place(const Title& title) const {
  return title.of_noun != none && title.bodies.empty() &&
         is_one_of(draft_.lower(title.of_noun),
                   {"city", "town", "region", "province", "district", "port", "capital"}) &&
         title.of_noun + 1 < draft_.token_count() && draft_.document().tag(title.of_noun + 1) == "POS";
}

/// "the Foreign Secretary in Dhaka, Ann Lee,": of the state whose capital it is.
graph::EntityIndex TitleBodies::state_of_seat(const Title& title, graph::Tenure& tenure) {
  const bool minister =
      title.office != nullptr && is_state_minister(*title.office) && title.office->type != "Ambassador";
  if (!minister || title.place == none || title.possessor != none) return none;
  const Known* seat = draft_.found[title.place].known;
  if (seat == nullptr || draft_.words.capital_of(seat->state) != seat) return none;
  tenure.role.resize(std::min(tenure.role.size(), tenure.role.rfind(" in ")));
  if (tenure.role.starts_with("ex-")) {  // "ex-foreign minister in Oslo"
    tenure.role.erase(0, std::string_view("ex-").size());
    tenure.modifiers.emplace_back("ex");
  }
  return entity_by_key(draft_, seat->state, "name.state-of-office");
}

/// "a deputy foreign minister": every state has several of those, and no one else.
bool TitleBodies::is_state_minister(const Office& office) {
  return office.default_of == "state" &&
         is_one_of(office.type,
                   {"Minister", "DeputyForeignMinister", "ForeignMinister", "DefenceMinister", "Ambassador"});
}

}  // namespace chancery::extract

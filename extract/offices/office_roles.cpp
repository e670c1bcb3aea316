#include "extract/offices/office_roles.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::Tenure;

namespace {

/// "Directors" -> "Director", "chargés" -> "chargé", "spokesmen" -> "spokesman"
std::string singular_of(std::string_view noun) {
  std::string one(noun);
  if (one.ends_with("ies")) return one.replace(one.size() - 3, 3, "y");
  if (one.ends_with("men")) return one.replace(one.size() - 3, 3, "man");
  if (one.ends_with("s")) one.pop_back();
  return one;
}

/// "second secretary" of "second secretary of the Myanmar embassy in Dili": the post without whose it is.
std::string without_embassy(const std::string& role) {
  for (const char* post : {"embassy", "consulate", "high commission "}) {
    const std::string before = role.substr(0, std::min(fold(role).find(post), role.size()));
    if (before.size() == role.size()) continue;
    std::size_t cut = 0;
    for (const char* link : {" of ", " at ", " in "}) {
      const std::size_t last = before.rfind(link);
      if (last != std::string::npos) cut = std::max(cut, last);
    }
    if (cut > 0) return role.substr(0, cut);
  }
  return role;
}

/// "adviser to the president" of "adviser to Chad's president".
std::string without_owner(const Draft& draft, const Title& title, std::string role) {
  for (const std::uint32_t body : title.bodies) {
    const Found& owner = draft.found[body];
    if (owner.begin < title.head || owner.end >= draft.token_count() ||
        draft.document().tag(owner.end) != "POS")
      continue;
    // "the Chadian Parliament's"
    const bool adjective = owner.state != none && draft.found[owner.state].end == owner.begin;
    const std::uint32_t begin = adjective ? draft.found[owner.state].begin : owner.begin;
    const std::string words(draft.document().span_of(begin, owner.end + 1).in(draft.document().text));
    const std::size_t at = role.find(" " + words + " ");
    if (at == std::string::npos) continue;
    const bool article = role.substr(0, at).ends_with(" the");  // "head of the AU's observer mission"
    role.replace(at, words.size() + 1, article ? "" : " the");
  }
  return role;
}

/// What the name is called behind it: "movement" of "the Fatah movement", "service" of "the Shin Bet security
/// service"; the last token of the name where nothing tells.
std::uint32_t noun_behind(const Draft& draft, const Found& owner) {
  const bool kind = is_one_of(draft.lower(owner.end), {"security", "intelligence", "spy", "news", "armed",
                                                       "rebel", "militant", "political"});
  const std::uint32_t at = owner.end + (kind ? 1 : 0);
  const bool called =
      is_one_of(draft.lower(at), {"movement", "party", "group", "militia", "alliance", "coalition", "rebels",
                                  "faction", "service", "agency", "network", "newspaper"});
  return called ? at : owner.end - 1;
}

/// "secretary-general" of "secretary-general of the Fatah movement", "leader" of "leader of the opposition
/// New Dawn party".
std::string without_movement(const Draft& draft, const Title& title, std::string role) {
  for (const std::uint32_t body : title.bodies) {
    const Found& owner = draft.found[body];
    const std::uint32_t noun = noun_behind(draft, owner);
    if (owner.begin < title.head || noun == owner.end - 1) continue;
    const Span called = draft.document().span_of(owner.begin, noun + 1);
    const std::string name(called.in(draft.document().text));
    if (!role.ends_with(" " + name)) continue;
    const std::size_t of = role.rfind(" of ", role.size() - name.size());
    if (of != std::string::npos) role.resize(of);
  }
  return role;
}

}  // namespace

EntityIndex OfficeRoles::holder(std::uint32_t person) const {
  for (const std::uint32_t found : draft_.persons[person].found) {
    if (draft_.found[found].entity != none) return draft_.found[found].entity;
  }
  return none;
}

std::string OfficeRoles::of(const Title& title) const {
  std::string text(title.role.in(draft_.document().text));
  std::replace(text.begin(), text.end(), '\n', ' ');
  const auto honorific = draft_.words.honorific_at(text, 0);
  if (honorific && honorific->second == text.size() && text.ends_with('.')) return honorific->first->full;
  if (!title.before_owner.empty()) text = title.before_owner + " " + text;
  text = without_embassy(without_movement(draft_, title, without_owner(draft_, title, std::move(text))));
  if (!title.plural) return text;
  const std::string_view noun = draft_.word(title.head);
  const std::size_t at = text.find(noun);
  if (at != std::string::npos) text.replace(at, noun.size(), singular_of(noun));
  return text;
}

/// "Foreign Minister A and Defence Minister B met their Chadian counterparts, C and D": each has the office
/// of the one who is named at that place in the sentence.
std::string OfficeRoles::of_counterpart(const Title& title, std::size_t number, const Tenure& tenure) const {
  const bool theirs = title.possessor != none && draft_.lower(title.possessor) == "their";
  std::vector<const Title*> held;
  for (const Title& other : draft_.titles) {
    if (other.begin >= title.begin) break;
    if (!theirs || other.counterpart ||
        draft_.token(other.head).sentence != draft_.token(title.head).sentence)
      continue;
    held.insert(held.end(), other.holders.size(), &other);
  }
  const bool paired = title.holders.size() > 1 && held.size() == title.holders.size();
  return paired ? of(*held[number]) : of_other(title, tenure);
}

/// The office of the person to whom "his counterpart" refers: the last one named before that has one.
std::string OfficeRoles::of_other(const Title& title, const Tenure& tenure) const {
  const auto& tenures = draft_.analysis.facts.tenures;
  const std::uint32_t pronoun = draft_.analysis.tree.child(title.head, language::Label::poss);
  const auto whose = pronoun == Tree::no_token ? mentions_.words.end() : mentions_.words.find(pronoun);
  const bool told = whose != mentions_.words.end() && draft_.document().tag(pronoun) == "PRP$";
  const bool of_state = std::ranges::any_of(
      title.bodies, [&](std::uint32_t body) { return draft_.found[body].kind == graph::EntityKind::state; });
  // "Kenya's president, the union's mediator, met his Congolese counterpart": the office of a state
  const auto fits = [&](const Tenure& other, bool by_state) {
    const bool state =
        other.body != none && draft_.analysis.facts.entities[other.body].kind == graph::EntityKind::state;
    return other.holder != tenure.holder && other.evidence.front().begin <= title.role.begin &&
           (!told || other.holder == whose->second) && (!by_state || state);
  };
  for (const bool by_state : {of_state, false}) {
    for (auto other = tenures.rbegin(); other != tenures.rend(); ++other) {
      if (!fits(*other, by_state)) continue;
      // "his colleague in Rome" of the ambassador in Oslo
      const bool elsewhere = draft_.lower(title.head + 1) == "in" && title.end > title.head + 1;
      const std::size_t in = elsewhere ? other->role.find(" in ") : std::string::npos;
      return other->role.substr(0, in);
    }
  }
  std::string role = told ? told_before(title, whose->second) : std::string();
  return role.empty() ? of_unnamed(title) : role;
}

/// "Turkey's foreign minister flew on to Almaty, where he dined with his Kazakh colleague, Ann Lee": the
/// office of one of another state who is told of without a name.
std::string OfficeRoles::of_unnamed(const Title& title) const {
  for (auto other = draft_.titles.rbegin(); other != draft_.titles.rend(); ++other) {
    if (other->begin >= title.begin) continue;
    if (draft_.token(other->head).sentence != draft_.token(title.head).sentence) break;
    const bool of_state =
        other->bodies.size() == 1 && draft_.found[other->bodies.front()].kind == graph::EntityKind::state;
    const bool leads = other->office != nullptr && (other->office->type.starts_with("HeadOf") ||
                                                    other->office->type.ends_with("Minister"));
    if (other->holders.empty() && of_state && leads && !other->plural && !other->counterpart)
      return of(*other);
  }
  return {};
}

/// "Kaya's foreign minister, Ann Lee, ... her Azerbaijani colleague": the office of which it is not known
/// whose it is.
std::string OfficeRoles::told_before(const Title& title, EntityIndex holder) const {
  std::string last;
  for (const Title& other : draft_.titles) {
    if (other.begin >= title.begin) break;
    const bool held = !other.counterpart && std::ranges::any_of(other.holders, [&](std::uint32_t person) {
      return this->holder(person) == holder;
    });
    if (held) last = of(other);
  }
  return last;
}

}  // namespace chancery::extract

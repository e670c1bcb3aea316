#include "extract/offices/office_sides.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

/// "broke off ties and recalled ambassador Ann Lee", where the verb is taken for a word of the office: the
/// verb to which it is joined; none elsewhere.
std::uint32_t OfficeSides::torn_verb(const Title& title, std::uint32_t head) const {
  if (title.begin < 2 || !is_one_of(draft_.lower(title.begin - 1),
                                    {"recalled", "dismissed", "sacked", "fired", "replaced", "withdrew"}))
    return none;
  const bool verb = draft_.token(head).pos == language::Pos::VERB && head < title.begin;
  return verb && draft_.lower(title.begin - 2) == "and" ? head : none;
}

/// "his Chadian counterpart A and Prime Minister B": the state of the office before the conjunction.
std::string OfficeSides::of_joined(const Title& title) const {
  if (title.begin < 2 || title.plural || title.holders.size() != 1 || title.possessor != none ||
      draft_.lower(title.begin - 1) != "and" || draft_.token(title.begin).pos == language::Pos::DET)
    return {};
  const Found* other = draft_.found_over(title.begin - 2);
  if (other == nullptr || other->kind != graph::EntityKind::person || other->person == none) return {};
  const Person& joined = draft_.persons[other->person];
  if (joined.states.empty() || joined.titles.empty()) return {};
  const Title& first = draft_.titles[joined.titles.back()];
  if (first.end > other->begin || draft_.token(first.head).sentence != draft_.token(title.head).sentence)
    return {};
  std::uint32_t list = other->head;  // "between Chad's president A and President B" are of two states
  for (int step = 0; step < 4 && draft_.token(list).label != Label::pobj; ++step)
    list = draft_.token(list).head;
  const bool between =
      draft_.token(list).label == Label::pobj && draft_.lower(draft_.token(list).head) == "between";
  const std::string& state = joined.states.front();
  const auto& name = draft_.persons[title.holders.front()].parts;
  const bool alien = draft_.words.origins().fit(name, state) < 0;
  const bool same = title.office != nullptr && title.office == first.office && !first.counterpart;
  const Known* known = draft_.words.by_key(state);
  const bool of_state = known != nullptr && known->kind == graph::EntityKind::state;
  return between || alien || same || !of_state ? std::string() : state;
}

/// "Russia's man in Yerevan, Ambassador Ann Lee": the state that owns what the bearer is called besides.
std::string OfficeSides::of_apposed(const Title& title) const {
  std::uint32_t token = title.head;
  for (int step = 0; step < 4 && draft_.token(token).label != Label::appos; ++step)
    token = draft_.token(token).head;
  if (draft_.token(token).label != Label::appos) return {};
  const std::uint32_t noun = draft_.token(token).head;
  if (noun >= title.begin || draft_.token(noun).pos != language::Pos::NOUN) return {};
  const std::uint32_t owner = draft_.analysis.tree.child(noun, Label::poss);
  const Found* state = owner == Tree::no_token ? nullptr : draft_.found_over(owner);
  return state != nullptr && state->kind == graph::EntityKind::state ? state->key : std::string();
}

/// The subject, but for "asked Ankara to recall the consul" Ankara.
std::uint32_t OfficeSides::who_acts(std::uint32_t verb) const {
  const auto& token = draft_.token(verb);
  const bool asked = token.label == Label::xcomp || token.label == Label::ccomp;
  if (asked && is_one_of(draft_.lemma(token.head), {"ask", "urge", "tell", "order", "press", "want"})) {
    const std::uint32_t own = draft_.analysis.tree.child(verb, Label::nsubj);
    if (own != Tree::no_token) return own;
    const std::uint32_t object = draft_.analysis.tree.child(token.head, Label::dobj);
    if (object != Tree::no_token) return object;
  }
  return subject_of(verb);
}

/// The subject, through joined verbs and participles.
std::uint32_t OfficeSides::subject_of(std::uint32_t verb) const {
  for (int step = 0; step < 5; ++step) {
    for (const Label label : {Label::nsubjpass, Label::nsubj}) {
      const std::uint32_t subject = draft_.analysis.tree.child(verb, label);
      if (subject == Tree::no_token) continue;
      const bool relative = is_one_of(draft_.lower(subject), {"who", "which", "that"});
      return relative ? draft_.token(verb).head : subject;
    }
    const auto& token = draft_.token(verb);
    if (token.label == Label::acl) return token.head;
    if (token.head == verb || (token.label != Label::conj && token.label != Label::advcl &&
                               token.label != Label::xcomp && token.label != Label::prep))
      break;
    verb = token.head;
  }
  return none;
}

}  // namespace chancery::extract

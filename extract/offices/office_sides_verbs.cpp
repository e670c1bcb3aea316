#include "extract/offices/office_sides.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

/// "broke off ties and recalled ambassador Ann Lee", where the verb is taken for a word of the office: the
/// verb to which it is joined; none elsewhere.
std::uint32_t OfficeSides::torn_verb(const Title& title, std::uint32_t head) const {
  if (title.begin < 2 || !is_one_of(fold(draft_.word(title.begin - 1)),
                                    {"recalled", "dismissed", "sacked", "fired", "replaced", "withdrew"}))
    return none;
  const bool verb = draft_.token(head).pos == language::Pos::VERB && head < title.begin;
  return verb && fold(draft_.word(title.begin - 2)) == "and" ? head : none;
}

/// The subject, but for "asked Ankara to recall the consul" Ankara.
std::uint32_t OfficeSides::who_acts(std::uint32_t verb) const {
  const auto& token = draft_.token(verb);
  const bool asked = token.label == Label::xcomp || token.label == Label::ccomp;
  if (asked && is_one_of(fold(draft_.document().lemma(token.head)),
                         {"ask", "urge", "tell", "order", "press", "want"})) {
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
      const bool relative = is_one_of(fold(draft_.word(subject)), {"who", "which", "that"});
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

/// "Japanese Foreign Minister Ann Lee and Defence Minister Jo Park": the state of the office before, unless
/// it is one like it, or the name is of elsewhere.
std::string OfficeSides::of_joined(const Title& title) const {
  if (title.begin < 2 || fold(draft_.word(title.begin - 1)) != "and" || title.holders.size() != 1) return {};
  const Found* name = draft_.found_over(title.begin - 2);
  if (name == nullptr || name->person == none || title.office == nullptr) return {};
  for (const Title& other : draft_.titles) {
    const bool before = other.end == name->begin && other.holders.size() == 1 &&
                        other.holders.front() == name->person && other.bodies.size() == 1;
    if (!before || other.office == nullptr || other.office->type == title.office->type) continue;
    const Found& body = draft_.found[other.bodies.front()];
    const auto& parts = draft_.persons[title.holders.front()].parts;
    const bool fits = body.kind == EntityKind::state && draft_.words.origins().fit(parts, body.key) >= 0;
    return fits ? body.key : std::string();
  }
  return {};
}

}  // namespace chancery::extract

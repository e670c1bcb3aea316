#include "extract/offices/choosing_bodies.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

/// The verb by which the office is given: "elected" of "elected Ann Lee (as) president"; none elsewhere.
std::uint32_t giving_verb(const Draft& draft, const Title& title) {
  const std::uint32_t noun = noun_of_title(draft, title);
  const auto& word = draft.token(noun);
  std::uint32_t verb = word.head;
  if (word.label == Label::pobj && draft.lower(verb) == "as") {
    verb = draft.token(verb).head;
    if (draft.token(verb).label == Label::dobj) verb = draft.token(verb).head;  // "elected Ann Lee as"
  } else if (word.label != Label::oprd && word.label != Label::attr && word.label != Label::dobj) {
    return none;
  }
  const bool gives = is_one_of(
      draft.lemma(verb), {"elect", "re-elect", "choose", "appoint", "name", "pick", "designate", "confirm"});
  return gives && draft.token(verb).pos == language::Pos::VERB ? verb : none;
}

/// Whether states have such an office, so that a body may give it without having it.
bool is_of_states(const Title& title) {
  return title.office == nullptr || title.office->type.ends_with("Minister") ||
         is_one_of(title.office->type, {"HeadOfGovernment", "Ambassador", "MilitaryRank", "Legislator"});
}

/// The "by" before the title and the name that it stands by; none elsewhere.
std::uint32_t by_before(const Draft& draft, const Title& title) {
  std::uint32_t noun = noun_of_title(draft, title);
  for (int step = 0; step < 3; ++step) {
    const auto& word = draft.token(noun);
    if (word.label == Label::pobj && draft.lower(word.head) == "by") return word.head;
    if (word.label != Label::compound && word.label != Label::appos && word.label != Label::nmod) break;
    noun = word.head;
  }
  return none;
}

}  // namespace

EntityIndex body_led_by(const Draft& draft, const Title& title) {
  const bool leads = title.office != nullptr && title.office->default_of == "organisation";
  const std::uint32_t by = leads && !title.plural ? by_before(draft, title) : none;
  if (by == none) return none;
  const std::uint32_t verb = draft.token(by).head;
  if (!is_one_of(draft.lemma(verb), {"lead", "head", "chair", "run", "direct", "govern"})) return none;
  const std::uint32_t led = draft.token(verb).label == Label::acl
                                ? draft.token(verb).head
                                : draft.analysis.tree.child(verb, Label::nsubjpass);
  const Found* body = led == Tree::no_token ? nullptr : draft.found_over(led);
  return body != nullptr && body->kind == EntityKind::organisation ? body->entity : none;
}

EntityIndex body_that_chose(const Draft& draft, const Title& title) {
  const std::uint32_t verb = is_of_states(title) || title.plural ? none : giving_verb(draft, title);
  if (verb == none) return none;
  const auto& tree = draft.analysis.tree;
  std::uint32_t chooser = tree.child(verb, Label::nsubj);
  if (const std::uint32_t by = tree.child(verb, Label::agent); by != Tree::no_token)
    chooser = tree.child(by, Label::pobj);
  const Found* body = chooser == Tree::no_token ? nullptr : draft.found_over(chooser);
  if (body == nullptr || body->kind != EntityKind::organisation) return none;
  const bool own =
      is_one_of(body->subtype, {"igo", "company", "ngo", "armed group", "university", "institute"});
  const bool led = body->subtype == "party" && title.office->type != "HeadOfState";
  return own || led ? body->entity : none;
}

}  // namespace chancery::extract

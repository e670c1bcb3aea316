// Objects that the parser tears from their verb: behind "up to", in clauses, in lists.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

/// "kidnapped up to 16 advisers", where the parser makes "up" a particle: whether there is such an object.
bool PredicateReader::add_counted(std::uint32_t verb, Predicate& predicate) const {
  const std::uint32_t up = analysis_.tree.child(verb, Label::prt);
  if (up == Tree::no_token || analysis_.document.lemma(up) != "up") return false;
  for (const std::uint32_t base : {up, verb}) {
    for (const std::uint32_t to : analysis_.tree.children(base)) {
      if (label(to) != Label::prep || to != up + 1 || analysis_.document.lemma(to) != "to") continue;
      const std::uint32_t object = analysis_.tree.child(to, Label::pobj);
      if (object == Tree::no_token || analysis_.tree.child(object, Label::nummod) == Tree::no_token) continue;
      add_phrase({Slot::obj, {}}, object, false, predicate);
      return true;
    }
  }
  return false;
}

/// "fired what Tokyo called a missile", "fired what appeared to be a missile": what it is called is the
/// object; what stands behind it is the verb's.
bool PredicateReader::add_so_called(std::uint32_t verb, Predicate& predicate) const {
  const Tree& tree = analysis_.tree;
  for (const std::uint32_t clause : tree.children(verb)) {
    if (label(clause) != Label::ccomp || clause < verb) continue;
    std::uint32_t what = Tree::no_token;
    std::uint32_t called = Tree::no_token;
    std::uint32_t inner = clause;
    if (is_one_of(analysis_.document.lemma(clause), {"call", "describe", "term", "label", "dub", "say"})) {
      what = tree.child(clause, Label::dobj);
      called = tree.child(clause, Label::oprd);
      const std::uint32_t as = tree.child(clause, Label::prep);
      if (called == Tree::no_token && as == clause + 1 && analysis_.document.lemma(as) == "as")
        called = tree.child(as, Label::pobj);
    } else if (is_one_of(analysis_.document.lemma(clause),
                         {"appear", "seem", "look", "believe", "think", "suspect", "presume", "assume"})) {
      what = tree.child(clause, is_passive(clause) ? Label::nsubjpass : Label::nsubj);
      inner = tree.child(clause, Label::xcomp);
      if (inner != Tree::no_token) called = tree.child(inner, Label::attr);
    }
    if (what != verb + 1 || analysis_.document.lemma(what) != "what" || called == Tree::no_token) continue;
    add_phrase({Slot::obj, {}}, called, true, predicate);
    add_prepositions(inner, true, predicate);
    if (inner != clause) add_prepositions(called, true, predicate);
    return true;
  }
  return false;
}

/// "met the leader of the Greeks, Ms. A, and the leader of the Turks, Mr. B": the parser hangs the second on
/// the verb.
void PredicateReader::add_torn(std::uint32_t verb, Predicate& predicate) const {
  const auto listed = predicate.fillers;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Pos pos = analysis_.document.tokens[child].pos;
    if (label(child) != Label::conj || child < verb || (pos != Pos::NOUN && pos != Pos::PROPN)) continue;
    if (is_verb(child) || analysis_.tree.child(child, Label::nsubj) != Tree::no_token) continue;
    const Filler* before = nullptr;
    for (const Filler& filler : listed) {
      const bool nominal = filler.place.slot == Slot::obj || filler.place.slot == Slot::prep;
      if (nominal && !filler.borrowed && filler.token > verb && filler.token < child &&
          (before == nullptr || filler.token > before->token)) {
        before = &filler;
      }
    }
    if (before == nullptr) continue;
    const Place place = before->place;
    if (predicate.passive && place == Place{Slot::prep, "by"})
      add_phrase({Slot::subj, {}}, child, true, predicate);
    add_phrase(place, child, true, predicate);
  }
}

/// "Among those freed was Captain Juan Paz"
void PredicateReader::add_those(std::uint32_t verb, Predicate& predicate) const {
  const std::uint32_t those = head(verb);
  if (label(verb) != Label::acl || !predicate.passive || analysis_.document.word(those) != "those") return;
  const std::uint32_t among = head(those);
  const std::uint32_t main = head(among);
  if (label(those) != Label::pobj || !is_one_of(analysis_.document.lemma(among), {"among", "amongst"}))
    return;
  if (analysis_.document.lemma(main) != "be") return;
  for (const std::uint32_t one : analysis_.tree.children(main)) {
    if (one > main && (label(one) == Label::nsubj || label(one) == Label::attr))
      add_phrase({Slot::obj, {}}, one, true, predicate);
  }
}

/// "Ten people were arrested, among them a sergeant, Juan Paz": who is named of those before, where the
/// parser hangs the name on the verb.
void PredicateReader::add_among(std::uint32_t verb, Predicate& predicate) const {
  for (const std::uint32_t among : analysis_.tree.children(verb)) {
    if (label(among) != Label::prep || !is_one_of(analysis_.document.word(among), {"among", "amongst"}))
      continue;
    const std::uint32_t all = analysis_.tree.child(among, Label::pobj);
    if (all == Tree::no_token || !is_one_of(analysis_.document.word(all), {"them", "whom"})) continue;
    Place place{Slot::subj, {}};
    for (const Filler& filler : predicate.fillers) {
      if (filler.place.slot == Slot::obj && filler.token < (predicate.passive ? verb : among))
        place.slot = Slot::obj;
    }
    for (const std::uint32_t one : analysis_.tree.children(verb)) {
      const Pos pos = analysis_.document.tokens[one].pos;
      const bool nominal = pos == Pos::NOUN || pos == Pos::PROPN;
      if (one > all && nominal && analysis_.tree.left_edge(one) == all + 1)
        add_phrase(place, one, true, predicate);
    }
  }
}

/// "declared the consul persona non grata", where the parser makes a clause of the object and what it
/// becomes.
void PredicateReader::add_small_clause(std::uint32_t verb, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Pos pos = analysis_.document.tokens[child].pos;
    const bool nominal = pos == Pos::NOUN || pos == Pos::PROPN || pos == Pos::ADJ;
    if (label(child) != Label::ccomp || child < verb || !nominal) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::nsubj);
    if (object == Tree::no_token || analysis_.tree.left_edge(object) != verb + 1) continue;
    if (analysis_.tree.child(child, Label::aux) == Tree::no_token)
      add_phrase({Slot::obj, {}}, object, true, predicate);
  }
}

/// "handed over four men convicted of smuggling", where the parser makes a clause of the object.
void PredicateReader::add_reduced_object(std::uint32_t verb, Predicate& predicate) const {
  const std::uint32_t particle = analysis_.tree.child(verb, Label::prt);
  const std::uint32_t next = (particle == verb + 1 ? particle : verb) + 1;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child < verb || (label(child) != Label::advcl && label(child) != Label::ccomp)) continue;
    if (!is_reduced(child)) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::nsubj);
    if (analysis_.tree.left_edge(object) == next) add_phrase({Slot::obj, {}}, object, true, predicate);
  }
}

}  // namespace chancery::extract

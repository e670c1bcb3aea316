#include "extract/coreference/salience.hpp"

#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;

constexpr std::uint32_t far = 12;  ///< steps up the tree

bool is_possessive(const Draft& draft, std::uint32_t token) { return draft.document().tag(token) == "PRP$"; }

}  // namespace

int Salience::of(const Discourse::Named& named, std::uint32_t token) const {
  const std::uint32_t distance = draft_.token(token).sentence - named.sentence;
  int score = distance == 0 ? 5 : distance == 1 ? 4 : 2;
  if (named.paragraph != draft_.sentence_of(token).paragraph) score -= 3;
  if (named.subject) score += 3;
  if (distance != 0) return score;
  if (governs_by_object(named, token)) return score + 7;
  if (is_blamed_before(named, token)) return score + 5;
  const std::uint32_t steps = steps_to_own_verb(named, token);
  if (steps < far) score += steps <= 2 ? 4 : 3;
  // "Tripoli, mindful of the accord it concluded"
  const bool within = named.token != token && draft_.analysis.tree.below(token, named.token);
  return within ? score + 4 : score;
}

/// How far above the pronoun the verb stands of which the name is the subject ("Kim said he would come");
/// `far` when there is none.
std::uint32_t Salience::steps_to_own_verb(const Discourse::Named& named, std::uint32_t token) const {
  if (!named.subject) return far;
  const std::uint32_t verb = draft_.token(top_of_phrase(draft_, named.token)).head;
  std::uint32_t above = draft_.token(token).head;
  for (std::uint32_t step = 0; step < far; ++step) {
    if (above == verb) return step > 0 ? step : far;
    if (draft_.token(above).head == above) return far;
    above = draft_.token(above).head;
  }
  return far;
}

bool Salience::speaks_on(const Discourse::Named& named, std::uint32_t token) const {
  if (!named.subject || named.sentence + 1 != draft_.token(token).sentence ||
      named.paragraph != draft_.sentence_of(token).paragraph)
    return false;
  const auto& told = draft_.token(token);
  const std::uint32_t before = draft_.token(top_of_phrase(draft_, named.token)).head;
  const EventLexicon& lexicon = draft_.analysis.lexicon.events();
  return told.label == Label::nsubj && draft_.token(before).head == before &&
         lexicon.is_verb_of_speech(draft_.lemma(told.head)) &&
         lexicon.is_verb_of_speech(draft_.lemma(before));
}

/// "called on Russia to withdraw its forces": who is to do it has them.
bool Salience::governs_by_object(const Discourse::Named& named, std::uint32_t token) const {
  if (!is_possessive(draft_, token)) return false;
  std::uint32_t verb = draft_.token(token).head;
  for (int step = 0; step < 4 && draft_.token(verb).pos != Pos::VERB; ++step) verb = draft_.token(verb).head;
  if (draft_.token(verb).label != Label::xcomp || draft_.document().tag(verb) != "VB") return false;
  const std::uint32_t above = draft_.token(verb).head;
  std::uint32_t at = named.token;
  if (draft_.token(at).label == Label::pobj) {
    at = draft_.token(at).head;
    const std::string_view preposition = draft_.lower(at);
    if (preposition != "on" && preposition != "upon") return false;
  } else if (draft_.token(at).label != Label::dobj) {
    return false;
  }
  return draft_.token(at).head == above;
}

/// "accused the government of sleeping and demanded that it close the border": of whom it is demanded.
bool Salience::is_blamed_before(const Discourse::Named& named, std::uint32_t token) const {
  if (draft_.token(token).label != Label::nsubj) return false;
  const auto& inner = draft_.token(draft_.token(token).head);
  const auto& demand = draft_.token(inner.head);
  if (inner.label != Label::ccomp || demand.label != Label::conj ||
      !is_one_of(draft_.lemma(inner.head), {"demand", "insist", "ask", "request", "propose", "suggest"}))
    return false;
  const auto& object = draft_.token(named.token);
  return object.label == Label::dobj && object.head == demand.head;
}

std::uint32_t Salience::clause(std::uint32_t token) const {
  std::uint32_t head = draft_.token(token).head;
  for (int step = 0; step < 4 && draft_.token(head).pos == Pos::ADP; ++step) head = draft_.token(head).head;
  return head;
}

bool Salience::is_excluded(const Discourse::Named& named, std::uint32_t token) const {
  if (named.sentence != draft_.token(token).sentence) return false;
  if (is_possessive(draft_, token)) {
    const std::uint32_t owned = draft_.token(token).head;
    const bool explains =
        draft_.token(owned).label == Label::appos && draft_.token(owned).head == named.token;
    const bool explained =
        draft_.token(named.token).label == Label::appos && draft_.token(named.token).head == owned;
    return explains || explained;
  }
  if (draft_.lower(token).ends_with("self")) return false;
  if (is_told_of(named.token, token)) return true;
  const Label label = draft_.token(token).label;
  const bool object = !language::is_subject(label);
  if (!object) return false;
  const std::uint32_t top =
      top_of_phrase(draft_, named.token);  // "Haiti's premier, Gerald Baptiste, met him"
  return clause(named.token) == clause(token) || clause(top) == clause(token) || acts_on(top, token);
}

/// "Lee summoned Kim and handed him a note": Lee did.
bool Salience::acts_on(std::uint32_t named, std::uint32_t token) const {
  const Tree& tree = draft_.analysis.tree;
  std::uint32_t verb = clause(token);
  for (std::uint32_t step = 0; step < far; ++step) {
    const std::uint32_t subject = tree.subject(verb);
    if (subject != Tree::no_token || draft_.token(verb).label != Label::conj) return subject == named;
    verb = draft_.token(verb).head;
  }
  return false;
}

/// "Mr Yonas, he added, was in good health": whom the words are about, not who says them.
bool Salience::is_told_of(std::uint32_t named, std::uint32_t token) const {
  const auto& verb = draft_.token(draft_.token(token).head);
  return draft_.token(token).label == Label::nsubj && verb.label == Label::parataxis && named < token &&
         draft_.token(named).label == Label::nsubj && draft_.token(named).head == verb.head;
}

bool Salience::describes_another(const Discourse::Named& named) const {
  const auto& word = draft_.token(named.token);
  if (word.label != Label::compound && word.label != Label::amod && word.label != Label::nmod) return false;
  const auto& noun = draft_.token(word.head);
  if (noun.label != Label::appos || draft_.found_over(word.head) != nullptr) return false;
  const Found* other = draft_.found_over(noun.head);
  return other != nullptr && other->kind == graph::EntityKind::organisation;
}

bool Salience::is_one_of_several(const Discourse::Named& named) const {
  return draft_.token(named.token).label == Label::conj ||
         draft_.analysis.tree.child(named.token, Label::conj) != Tree::no_token;
}

bool Salience::stands_beside(const Discourse::Named& named, std::uint32_t token) const {
  if (!is_possessive(draft_, token) || token < 2) return false;
  const std::string_view joint = draft_.lower(token - 1);
  if (joint != "and" && joint != "or" && joint != "with") return false;
  const Found* found = draft_.found_over(token - 2);
  return found != nullptr && named.token >= found->begin && named.token < found->end;
}

std::uint32_t Salience::noun_above(std::uint32_t token) const {
  std::uint32_t above = draft_.token(token).head;
  for (std::uint32_t step = 0; step < far && draft_.token(above).head != above; ++step) {
    const Label label = draft_.token(above).label;
    const bool clause = label == Label::ccomp || label == Label::advcl || label == Label::xcomp;
    if (label == Label::relcl) {  // "a government that is preparing its seventh test"
      const std::uint32_t which = draft_.analysis.tree.child(above, Label::nsubj);
      const bool relative =
          which != Tree::no_token && is_one_of(draft_.lower(which), {"that", "which", "who"});
      const std::uint32_t noun = draft_.token(above).head;
      if (relative && draft_.document().tag(noun) == "NN" && draft_.found_over(noun) == nullptr) return noun;
    }
    above = draft_.token(above).head;
    if (!clause) continue;
    const std::uint32_t subject = draft_.analysis.tree.child(above, Label::nsubj);
    if (subject == Tree::no_token || subject > token) continue;
    const bool noun = draft_.document().tag(subject) == "NN" && draft_.found_over(subject) == nullptr;
    return noun ? subject : Tree::no_token;
  }
  return Tree::no_token;
}

/// The clause or phrase before the main verb on which it hangs, with the token in it; Tree::no_token where
/// the token stands in none, or deeper in a clause of what is told.
std::uint32_t Salience::branch_before_main(std::uint32_t token) const {
  std::uint32_t branch = token;
  for (std::uint32_t step = 0; step < far; ++step) {
    const std::uint32_t verb = draft_.token(branch).head;
    if (verb == branch) return Tree::no_token;
    const Label label = draft_.token(branch).label;
    const bool opens = label == Label::prep || label == Label::advcl;
    if (opens && draft_.token(verb).head == verb && verb > branch) return branch;
    if (label == Label::relcl || label == Label::ccomp) return Tree::no_token;
    branch = verb;
  }
  return Tree::no_token;
}

std::uint32_t Salience::subject_behind(std::uint32_t branch, std::uint32_t token) const {
  const std::uint32_t subject = draft_.analysis.tree.subject(draft_.token(branch).head);
  return subject != Tree::no_token && subject > token ? subject : Tree::no_token;
}

std::uint32_t Salience::subject_of_main(std::uint32_t token) const {
  const std::uint32_t branch = branch_before_main(token);
  if (branch == Tree::no_token || draft_.token(branch).label != Label::advcl) return Tree::no_token;
  return subject_behind(branch, token);
}

std::uint32_t Salience::subject_ahead(std::uint32_t token) const {
  const std::uint32_t branch = branch_before_main(token);
  if (branch == Tree::no_token) return Tree::no_token;
  // "Had he come, ...", "When he came, ..." may mean who was named before.
  const bool bare = draft_.token(branch).label == Label::prep || draft_.document().tag(branch) == "VBG" ||
                    draft_.document().tag(branch) == "VBN";
  if (!bare || branch != draft_.analysis.tree.left_edge(branch)) return Tree::no_token;
  return subject_behind(branch, token);
}

}  // namespace chancery::extract

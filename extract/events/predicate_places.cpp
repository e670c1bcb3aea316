// What stands in which place around a verb or a noun: the reading of one predicate.
#include <algorithm>

#include "extract/events/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

/// Words whose second preposition is theirs: what stands behind "according to" is not who something is given
/// to.
bool opens_phrase(std::string_view word) {
  return is_one_of(word, {"according", "due", "thanks", "owing", "prior", "contrary", "pursuant",
                          "subsequent", "regardless", "instead", "because", "ahead", "next", "close"});
}

}  // namespace

void PredicateReader::add_phrase(Place place, std::uint32_t token, bool borrowed,
                                 Predicate& predicate) const {
  std::vector<std::uint32_t> all;
  add_conjuncts(antecedent(token), all);
  for (const std::uint32_t one : all) predicate.fillers.push_back({place, one, borrowed});
}

void PredicateReader::add_prepositions(std::uint32_t token, bool borrowed, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = label(child);
    if (at != Label::prep && at != Label::agent && at != Label::dative) continue;
    if (analysis_.document.tokens[child].pos != Pos::ADP && at == Label::dative) continue;
    const Place place{Slot::prep, analysis_.document.lemma(child)};
    predicate.fillers.push_back({{Slot::preposition, {}}, child, borrowed});
    for (const std::uint32_t object : analysis_.tree.children(child)) {
      if (label(object) == Label::pobj) {
        add_phrase(place, object, borrowed, predicate);
        if (place.preposition == "with") add_company(object, borrowed, predicate);
        add_parties(object, predicate);
      }
      if (label(object) == Label::pcomp) predicate.fillers.push_back({place, object, borrowed});
      if (label(object) == Label::prep && !opens_phrase(analysis_.document.word(child)))
        add_prepositions(child, borrowed, predicate);
      // "spoke with the premier and with the speaker", "with Oslo and, separately, with Rome"
      if (label(object) == Label::conj && analysis_.document.tokens[object].pos == Pos::ADP) {
        const Place also{Slot::prep, analysis_.document.lemma(object)};
        const std::uint32_t inner = analysis_.tree.child(object, Label::pobj);
        if (inner != Tree::no_token) add_phrase(also, inner, borrowed, predicate);
      }
    }
  }
}

/// "a meeting with the participation of Oslo and Rome"
void PredicateReader::add_company(std::uint32_t noun, bool borrowed, Predicate& predicate) const {
  if (!is_one_of(analysis_.document.lemma(noun), {"participation", "attendance", "presence", "involvement"}))
    return;
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    if (label(child) != Label::prep) continue;
    const std::uint32_t who = analysis_.tree.child(child, Label::pobj);
    if (who == Tree::no_token) continue;
    add_phrase({Slot::prep, "with"}, who, borrowed, predicate);
    for (const std::uint32_t named : analysis_.tree.children(who)) {
      if (label(named) == Label::appos) add_phrase({Slot::prep, "with"}, named, borrowed, predicate);
    }
  }
}

/// "a truce brokered by Zambia between Maputo and Renamo": the parser hangs the parties on the broker.
void PredicateReader::add_parties(std::uint32_t noun, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const std::string_view lemma = analysis_.document.lemma(child);
    if (label(child) != Label::prep || lemma != "between") continue;
    const std::uint32_t party = analysis_.tree.child(child, Label::pobj);
    if (party != Tree::no_token) add_phrase({Slot::prep, lemma}, party, true, predicate);
  }
}

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

void PredicateReader::add_objects(std::uint32_t verb, Predicate& predicate) const {
  const Tree& tree = analysis_.tree;
  if (predicate.passive) {
    for (const std::uint32_t subject : surface_subjects(verb, 0)) {
      predicate.fillers.push_back({{Slot::obj, {}}, subject, false});
    }
  }
  bool found = predicate.passive;
  std::uint32_t conjoined = Tree::no_token;
  bool relative = false;
  for (const std::uint32_t child : tree.children(verb)) {
    if (label(child) == Label::dobj) {
      add_phrase({Slot::obj, {}}, child, false, predicate);
      found = true;
    }
    if (label(child) == Label::conj && analysis_.document.tokens[child].pos == Pos::VERB) conjoined = child;
    const std::string_view tag = analysis_.document.tag(child);
    if (tag == "WDT" || tag == "WP") relative = true;
  }
  if (!found) found = add_counted(verb, predicate);
  if (found) return;
  if (label(verb) == Label::relcl && !relative && tree.child(verb, Label::nsubj) != Tree::no_token) {
    add_phrase({Slot::obj, {}}, head(verb), true, predicate);  // "the missile Iran fired"
  } else if (conjoined != Tree::no_token && conjoined <= verb + 3 &&
             tree.child(conjoined, Label::nsubj) == Tree::no_token) {
    const std::uint32_t object = tree.child(conjoined, Label::dobj);  // "condemned and rejected the plan"
    if (object != Tree::no_token) add_phrase({Slot::obj, {}}, object, true, predicate);
  }
}

/// The first of the words of a title that stand right before a name, whatever the parser hangs them on.
std::uint32_t PredicateReader::before_title(std::uint32_t name) const {
  constexpr int longest = 6;
  for (int i = 0; i < longest && name > 0; ++i, --name) {
    const Pos pos = analysis_.document.tokens[name - 1].pos;
    if (pos != Pos::NOUN && pos != Pos::ADJ && pos != Pos::PROPN) break;
  }
  return name;
}

/// "Nobody was hurt, the minister, Juan Paz, told parliament": the person right before the comma, where the
/// parser gives the verb no subject and joins it to the clause without a word.
std::uint32_t PredicateReader::person_before_comma(std::uint32_t verb) const {
  const bool joined = label(verb) == Label::conj || label(verb) == Label::parataxis;
  if (!joined || verb < 2 || analysis_.document.tag(verb) != "VBD") return Tree::no_token;
  if (analysis_.document.word(verb - 1) != ",") return Tree::no_token;
  if (!is_one_of(analysis_.document.lemma(verb),
                 {"say", "tell", "add", "announce", "report", "note", "claim"}))
    return Tree::no_token;
  const std::uint32_t index = analysis_.covering_mention[verb - 2];
  if (index == graph::no_index) return Tree::no_token;
  const MentionAt& mention = analysis_.mentions[index];
  return analysis_.entity(mention).kind == graph::EntityKind::person ? mention.head : Tree::no_token;
}

std::uint32_t PredicateReader::reported_clause(std::uint32_t verb) const {
  const Label own = label(verb);
  const bool between =
      own == Label::ccomp && head(verb) > verb;  // "Had it come, she told the paper, they would"
  if (own != Label::parataxis && own != Label::conj && own != Label::relcl && own != Label::dep &&
      own != Label::advcl && !between) {
    return Tree::no_token;
  }
  const Tree& tree = analysis_.tree;
  const bool tells = analysis_.document.lemma(verb) == "tell";  // its object is who is told
  if (tree.child(verb, Label::ccomp) != Tree::no_token ||
      (tree.child(verb, Label::dobj) != Tree::no_token && !tells) ||
      tree.child(verb, Label::mark) != Tree::no_token) {
    return Tree::no_token;
  }
  const std::uint32_t subject = tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token) {
    if (person_before_comma(verb) == Tree::no_token) return Tree::no_token;
  } else {
    if (antecedent(subject) != subject) return Tree::no_token;
    const std::uint32_t begin = before_title(std::min(tree.left_edge(subject), verb));
    if (begin == 0) return Tree::no_token;
    const std::string_view before = analysis_.document.word(begin - 1);
    if (before != "," && before != "”" && before != "\"") return Tree::no_token;
  }
  return is_verb(head(verb)) ? head(verb) : verb_above(head(verb));
}

Predicate PredicateReader::read_verb(std::uint32_t verb) const {
  Predicate predicate;
  predicate.token = verb;
  predicate.passive = is_passive(verb);
  for (const std::uint32_t subject : subjects(verb)) {
    predicate.fillers.push_back({{Slot::subj, {}}, subject, false});
  }
  add_objects(verb, predicate);
  add_prepositions(verb, false, predicate);
  if (const std::uint32_t clause = reported_clause(verb); clause != Tree::no_token) {
    predicate.fillers.push_back({{Slot::ccomp, {}}, clause, true});
  }
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label at = label(child);
    if (at == Label::dative && analysis_.document.tokens[child].pos != Pos::ADP) {
      add_phrase({Slot::iobj, {}}, child, false, predicate);
    }
    if (at == Label::ccomp) predicate.fillers.push_back({{Slot::ccomp, {}}, child, false});
    if (at == Label::xcomp) predicate.fillers.push_back({{Slot::xcomp, {}}, child, false});
    if (at == Label::dobj || at == Label::nsubjpass) add_prepositions(child, true, predicate);
    if (at == Label::prt || at == Label::acomp || at == Label::oprd) {
      predicate.fillers.push_back({{Slot::near, {}}, child, false});
      add_prepositions(child, true, predicate);
    }
  }
  return predicate;
}

void PredicateReader::add_modifiers(std::uint32_t noun, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const Label at = label(child);
    if (at == Label::poss) add_phrase({Slot::poss, {}}, child, false, predicate);
    if (at == Label::compound || at == Label::nmod || at == Label::amod) {
      if (analysis_.mention_of_token[child] != graph::no_index) {
        add_phrase({Slot::mod, {}}, child, false, predicate);
      }
      if (at == Label::compound) {
        add_phrase({Slot::compound, {}}, child, false, predicate);
        add_modifiers(child, predicate);
      }
    }
    if (at == Label::acl && analysis_.document.tag(child) == "VBN") add_prepositions(child, true, predicate);
  }
}

Predicate PredicateReader::read_noun(std::uint32_t noun, const std::vector<std::string_view>& light) const {
  Predicate predicate;
  predicate.token = noun;
  add_modifiers(noun, predicate);
  add_prepositions(noun, false, predicate);
  add_carrier(noun, light, predicate);
  return predicate;
}

/// "postponed a trip", "is considering sanctions", "hinted at a veto": whoever does that would have done the
/// event.
bool PredicateReader::is_own_plan(const Carrier& carrier) const {
  if (carrier.label != Label::dobj && carrier.label != Label::pobj && carrier.label != Label::nsubjpass)
    return false;
  std::string phrase(analysis_.document.lemma(carrier.verb));
  std::uint32_t second = carrier.preposition;
  for (const std::uint32_t child : analysis_.tree.children(carrier.verb)) {
    if (label(child) == Label::prt) second = child;
  }
  if (second != Tree::no_token) {
    phrase += ' ';
    phrase += analysis_.document.lemma(second);
  }
  const LemmaEntry* entry = analysis_.lexicon.events().find(phrase);
  const StatusCue* cue = entry ? entry->cues[static_cast<std::size_t>(CueScope::object)] : nullptr;
  if (!cue) return false;
  using graph::Status;
  return cue->status == Status::planned || cue->status == Status::cancelled ||
         cue->status == Status::ongoing || cue->status == Status::hypothetical || phrase == "consider" ||
         phrase == "rule out" || phrase == "want";
}

void PredicateReader::add_carrier(std::uint32_t noun, const std::vector<std::string_view>& light,
                                  Predicate& predicate) const {
  const Carrier at = carrier(noun);
  if (!at) return;
  const std::string_view lemma = analysis_.document.lemma(at.verb);
  const auto carries = [&](std::string_view words) { return words.substr(0, words.find(' ')) == lemma; };
  // "who is on a visit to Oslo"
  const bool engaged = lemma == "be" && !light.empty() && at.label == Label::pobj &&
                       analysis_.document.lemma(at.preposition) == "on";
  if (std::ranges::none_of(light, carries) && !is_own_plan(at) && !engaged) return;
  if (at.label == Label::dobj || at.label == Label::pobj || at.label == Label::nsubjpass) {
    for (const std::uint32_t subject : subjects(at.verb)) {
      predicate.fillers.push_back({{Slot::subj, {}}, subject, true});
    }
  }
  add_prepositions(at.verb, true, predicate);
  // "granted him asylum", "gave Kenya a warning": as "to him"
  for (const std::uint32_t child : analysis_.tree.children(at.verb)) {
    if (label(child) != Label::dative || analysis_.document.tokens[child].pos == Pos::ADP) continue;
    add_phrase({Slot::prep, "to"}, child, true, predicate);
  }
}

}  // namespace chancery::extract

// What stands in which place around a verb: objects, clauses, prepositions.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
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

/// Verbs whose object goes to somebody: "handed a note of protest to the envoy".
bool passes_on(std::string_view lemma) {
  return is_one_of(lemma,
                   {"hand", "send", "deliver", "present", "give", "convey", "address", "extend", "submit"});
}

bool goes_to(std::string_view lemma) {
  return passes_on(lemma) ||
         is_one_of(lemma, {"grant", "award", "offer", "refuse", "promise", "serve", "sell", "lend", "show"});
}

/// What is measured by these is what is given, not they.
bool is_amount(std::string_view lemma) {
  return is_one_of(lemma,
                   {"dollar", "euro",    "pound",   "franc",    "yen",       "yuan",        "rouble",
                    "ruble",  "rupee",   "crown",   "mark",     "ton",       "tonne",       "kilogram",
                    "litre",  "barrel",  "dose",    "package",  "shipment",  "consignment", "tranche",
                    "batch",  "cargo",   "convoy",  "load",     "planeload", "shipload",    "truckload",
                    "worth",  "million", "billion", "delivery", "amount"});
}

}  // namespace

void PredicateReader::add_phrase(Place place, std::uint32_t token, bool borrowed,
                                 Predicate& predicate) const {
  std::vector<std::uint32_t> all;
  add_conjuncts(antecedent(token), all);
  for (const std::uint32_t one : all) predicate.fillers.push_back({place, one, borrowed});
}

/// "Instead of Peru, Chile will host it": the "of", as the parser hangs it on the verb.
bool PredicateReader::stands_for_another(std::uint32_t preposition) const {
  return preposition > 0 && analysis_.document.word(preposition) == "of" &&
         head(preposition - 1) == preposition &&
         is_one_of(analysis_.folded.word(preposition - 1),
                   {"instead", "because", "regardless", "irrespective"});
}

void PredicateReader::add_prepositions(std::uint32_t token, bool borrowed, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = label(child);
    if (at != Label::prep && at != Label::agent && at != Label::dative) continue;
    if (analysis_.document.tokens[child].pos != Pos::ADP && at == Label::dative) continue;
    if (stands_for_another(child)) continue;
    const Place place{Slot::prep, analysis_.document.lemma(child)};
    predicate.fillers.push_back({{Slot::preposition, {}}, child, borrowed});
    for (const std::uint32_t object : analysis_.tree.children(child)) {
      if (label(object) == Label::pobj) {
        add_phrase(place, object, borrowed, predicate);
        if (place.preposition == "with") add_company(object, borrowed, predicate);
        // "ten tonnes of food for Oslo"
        // "ten million dollars of aid for Oslo"
        if (place.preposition == "of" && borrowed && is_amount(analysis_.document.lemma(token)))
          add_prepositions(object, true, predicate);
        add_parties(object, predicate);
        if (place.preposition == "for") add_enemy(object, predicate);
      }
      if (label(object) == Label::pcomp) predicate.fillers.push_back({place, object, borrowed});
      if (label(object) == Label::prep && !opens_phrase(analysis_.folded.word(child)))
        add_prepositions(child, borrowed, predicate);
      // "spoke with the premier and with the speaker", "with Oslo and, separately, with Rome"
      if (label(object) == Label::conj && analysis_.document.tokens[object].pos == Pos::ADP) {
        const Place also{Slot::prep, analysis_.document.lemma(object)};
        const std::uint32_t inner = analysis_.tree.child(object, Label::pobj);
        const bool doer = predicate.passive && token == predicate.token && also.preposition == "by";
        if (inner != Tree::no_token)
          add_phrase(doer ? Place{Slot::subj, {}} : also, inner, borrowed, predicate);
      }
    }
  }
}

/// "handed the chargé d'affaires a note": the first of two objects side by side; no_token when there is one.
std::uint32_t PredicateReader::receiver(std::uint32_t verb) const {
  std::uint32_t first = Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (label(child) != Label::dobj) continue;
    const std::uint32_t begin = analysis_.tree.left_edge(child);
    if (first != Tree::no_token && begin == analysis_.tree.right_edge(first) &&
        analysis_.document.tokens[begin - 1].pos != Pos::PUNCT)
      return first;
    first = child;
  }
  return Tree::no_token;
}

/// "by the time the leaders gather", "the day they met": when it is done, not what is done.
bool PredicateReader::tells_when(std::uint32_t noun) const {
  return is_one_of(analysis_.document.lemma(noun),
                   {"time", "day", "moment", "hour", "minute", "week", "month", "year", "night", "evening",
                    "morning", "reason", "way"});
}

/// "whom Iran expelled", "whose plane turned back"
bool PredicateReader::has_relative(std::uint32_t verb) const {
  for (std::uint32_t at = analysis_.tree.left_edge(verb); at < verb; ++at) {
    if (analysis_.document.tag(at).starts_with('W')) return true;
  }
  return false;
}

void PredicateReader::add_objects(std::uint32_t verb, Predicate& predicate) const {
  const Tree& tree = analysis_.tree;
  if (predicate.passive) {
    // "was handed a note": what goes to somebody is the object
    const bool given =
        tree.child(verb, Label::dobj) != Tree::no_token && goes_to(analysis_.document.lemma(verb));
    for (const std::uint32_t subject : surface_subjects(verb, 0)) {
      predicate.fillers.push_back({{given ? Slot::iobj : Slot::obj, {}}, subject, false});
    }
  }
  bool found = predicate.passive;
  std::uint32_t conjoined = Tree::no_token;
  for (const std::uint32_t child : tree.children(verb)) {
    if (label(child) == Label::dobj) {
      const bool receives = child == receiver(verb);
      add_phrase({receives ? Slot::iobj : Slot::obj, {}}, child, false, predicate);
      found = true;
    }
    if (label(child) == Label::conj && analysis_.document.tokens[child].pos == Pos::VERB) conjoined = child;
  }
  if (!found) found = add_counted(verb, predicate);
  if (!found) found = add_so_called(verb, predicate);
  if (found) return;
  add_reduced_object(verb, predicate);
  add_small_clause(verb, predicate);
  if (label(verb) == Label::relcl && !has_relative(verb) && !tells_when(head(verb)) &&
      tree.child(verb, Label::nsubj) != Tree::no_token) {
    add_phrase({Slot::obj, {}}, head(verb), true, predicate);  // "the missile Iran fired"
  } else if (conjoined != Tree::no_token && conjoined <= verb + 3 &&
             tree.child(conjoined, Label::nsubj) == Tree::no_token) {
    const std::uint32_t object = tree.child(conjoined, Label::dobj);  // "condemned and rejected the plan"
    if (object != Tree::no_token) add_phrase({Slot::obj, {}}, object, true, predicate);
  }
}

/// "headed off a boat", where the parser hangs the object on the particle
void PredicateReader::add_behind_particle(std::uint32_t verb, std::uint32_t particle,
                                          Predicate& predicate) const {
  const std::uint32_t object = analysis_.tree.child(particle, Label::pobj);
  if (object != Tree::no_token && analysis_.tree.child(verb, Label::dobj) == Tree::no_token)
    add_phrase({Slot::obj, {}}, object, false, predicate);
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
  add_companions(verb, predicate);
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
    if (at == Label::dobj && passes_on(analysis_.document.lemma(verb))) add_of_theme(child, predicate);
    // "flew back to Lima", where the parser hangs the end of the way on "back"
    const bool back =
        at == Label::advmod && child > verb && is_one_of(analysis_.document.lemma(child), {"back", "home"});
    if (back) add_prepositions(child, false, predicate);
    if (at == Label::prt || at == Label::acomp || at == Label::oprd) {
      predicate.fillers.push_back({{Slot::near, {}}, child, false});
      if (at == Label::oprd) predicate.fillers.push_back({{Slot::prep, "oprd"}, child, false});
      if (at == Label::prt) add_behind_particle(verb, child, predicate);
      add_prepositions(child, true, predicate);
    }
  }
  add_torn(verb, predicate);
  add_among(verb, predicate);
  add_those(verb, predicate);
  return predicate;
}

}  // namespace chancery::extract

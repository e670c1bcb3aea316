// What stands in which place around a noun, and what the verb lends it that carries it.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

/// "The visit was announced by Chad": who does so does not come.
void drop_borrowed_doers(Predicate& predicate) {
  std::erase_if(predicate.fillers,
                [](const Filler& one) { return one.borrowed && one.place.preposition == "by"; });
}

}  // namespace

void PredicateReader::add_modifiers(std::uint32_t noun, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const Label at = label(child);
    if (at == Label::poss) add_phrase({Slot::poss, {}}, child, false, predicate);
    if (at == Label::compound || at == Label::nmod || at == Label::amod) {
      if (analysis_.mention_of_token[child] != graph::no_index) {
        add_phrase({Slot::mod, {}}, child, false, predicate);
        // "the Russian-Belarusian exercise"
        for (const std::uint32_t first : analysis_.tree.children(child)) {
          if (first + 2 == child && analysis_.document.word(first + 1) == "-" &&
              analysis_.mention_of_token[first] != graph::no_index)
            add_phrase({Slot::mod, {}}, first, false, predicate);
        }
      }
      if (at == Label::compound) {
        add_phrase({Slot::compound, {}}, child, false, predicate);
        add_modifiers(child, predicate);
      }
    }
    // "a Union-sponsored meeting", "US-led strikes": whoever holds it
    if (at == Label::amod &&
        is_one_of(analysis_.document.word(child),
                  {"led", "sponsored", "hosted", "organised", "organized", "convened", "chaired", "run"})) {
      for (const std::uint32_t holder : analysis_.tree.children(child)) {
        if (holder < child && analysis_.mention_of_token[holder] != graph::no_index)
          add_phrase({Slot::mod, {}}, holder, false, predicate);
      }
    }
    if (at != Label::acl || analysis_.document.tag(child) != "VBN") continue;
    const std::size_t known = predicate.fillers.size();
    add_prepositions(child, true, predicate);
    // "the expulsion demanded by the opposition", which does not expel
    if (is_one_of(analysis_.document.lemma(child),
                  {"demand", "request", "propose", "announce", "seek", "urge", "oppose", "condemn",
                   "criticise", "criticize", "want", "fear", "predict", "report", "reject"})) {
      const auto added = predicate.fillers.begin() + static_cast<std::ptrdiff_t>(known);
      const auto kept = std::remove_if(added, predicate.fillers.end(),
                                       [](const Filler& one) { return one.place.preposition == "by"; });
      predicate.fillers.erase(kept, predicate.fillers.end());
    }
  }
}

Predicate PredicateReader::read_noun(std::uint32_t noun, const std::vector<std::string_view>& light) const {
  Predicate predicate;
  predicate.token = noun;
  add_modifiers(noun, predicate);
  add_owners_of_part(noun, predicate);
  add_prepositions(noun, false, predicate);
  drop_inner_doers(noun, predicate);
  add_of_theme(noun, predicate);
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

/// "has not claimed it", "No group has claimed it"
bool PredicateReader::is_denied(std::uint32_t verb) const {
  if (analysis_.tree.child(verb, Label::neg) != Tree::no_token) return true;
  const std::uint32_t subject = analysis_.tree.subject(verb);
  return subject != Tree::no_token && is_one_of(analysis_.folded.word(analysis_.tree.left_edge(subject)),
                                                {"no", "neither", "nobody", "none"});
}

/// "Iran cancelled a visit by the French minister": it is his.
bool PredicateReader::is_of_another(const Carrier& carrier, const Predicate& predicate) const {
  // "warned of an attack", "awaits a visit": somebody else's
  if (is_one_of(analysis_.document.lemma(carrier.verb),
                {"warn", "caution", "guard", "fear", "risk", "await", "brace", "fight", "contest", "deter",
                 "discourage", "merit", "deserve", "foreshadow", "portend", "presage", "enable", "skip"}))
    return true;
  // "has not claimed the attack": whoever it was
  if (is_one_of(analysis_.document.lemma(carrier.verb), {"claim", "admit"}) && is_denied(carrier.verb))
    return true;
  // "The visit was announced by the Kremlin": which need not go anywhere
  if (carrier.label == Label::nsubjpass && analysis_.document.lemma(carrier.verb) == "announce") return true;
  if (!is_one_of(
          analysis_.document.lemma(carrier.verb),
          {"cancel", "postpone", "delay", "scrap", "shelve", "reschedule", "call", "put", "block", "announce",
           "plan", "arrange", "schedule", "approve", "authorise", "authorize", "promise", "prepare"}))
    return false;
  return std::ranges::any_of(predicate.fillers, [&](const Filler& filler) {
    if (filler.borrowed) return false;
    const language::NameType type = analysis_.document.tokens[filler.token].name;
    const bool time = type == language::NameType::DATE || type == language::NameType::TIME;
    if (filler.place.slot == Slot::prep) return filler.place.preposition == "by" && !time;
    return filler.place.slot == Slot::poss && !time && analysis_.document.tag(filler.token) != "PRP$";
  });
}

void PredicateReader::add_carrier(std::uint32_t noun, const std::vector<std::string_view>& light,
                                  Predicate& predicate) const {
  add_relative(noun, light, predicate);
  const Carrier at = carrier(noun);
  if (!at) return;
  // "who is on a visit to Oslo"
  const bool engaged = analysis_.document.lemma(at.verb) == "be" && !light.empty() &&
                       at.label == Label::pobj && analysis_.document.lemma(at.preposition) == "on";
  // "is under investigation": as of him
  if (at.label == Label::pobj &&
      is_one_of(analysis_.document.lemma(at.verb), {"be", "remain", "come", "place", "put"}) &&
      is_one_of(analysis_.document.lemma(at.preposition), {"under"})) {
    std::vector<std::uint32_t> whom =
        analysis_.document.lemma(at.verb) == "place" || analysis_.document.lemma(at.verb) == "put"
            ? std::vector<std::uint32_t>{}
            : subjects(at.verb);
    if (whom.empty()) {
      const std::uint32_t object =
          analysis_.tree.child(at.verb, is_passive(at.verb) ? Label::nsubjpass : Label::dobj);
      if (object != Tree::no_token) add_conjuncts(antecedent(object), whom);
    }
    for (const std::uint32_t one : whom) predicate.fillers.push_back({{Slot::prep, "of"}, one, true});
    return;
  }
  // "at the request of Oslo they sent a ship" carries no request
  const bool beside = at.label == Label::pobj &&
                      !is_one_of(analysis_.document.lemma(at.preposition),
                                 {"in", "on", "upon", "into", "to", "of", "with", "for", "out", "through"});
  // "has received aid from Oslo": as to him
  const bool receives =
      at.label == Label::dobj && !is_passive(at.verb) && !carries(light, at.verb) &&
      is_one_of(analysis_.document.lemma(at.verb), {"receive", "secure", "obtain", "get", "gain"});
  if (receives) {
    for (const std::uint32_t one : subjects(at.verb))
      predicate.fillers.push_back({{Slot::prep, "to"}, one, true});
    add_prepositions(at.verb, true, predicate);
    return;
  }
  if ((!carries(light, at.verb) || beside) && !is_own_plan(at) && !engaged) return;
  const bool another = is_of_another(at, predicate);
  if (!another && (at.label == Label::dobj || at.label == Label::pobj || at.label == Label::nsubjpass)) {
    for (const std::uint32_t subject : subjects(at.verb)) {
      predicate.fillers.push_back({{Slot::subj, {}}, subject, true});
    }
  }
  add_prepositions(at.verb, true, predicate);
  if (another) drop_borrowed_doers(predicate);
  // "granted him asylum", "gave Kenya a warning": as "to him"
  const std::uint32_t first = receiver(at.verb);
  if (first != Tree::no_token && first != noun) add_phrase({Slot::prep, "to"}, first, true, predicate);
  for (const std::uint32_t child : analysis_.tree.children(at.verb)) {
    if (label(child) != Label::dative || analysis_.document.tokens[child].pos == Pos::ADP) continue;
    add_phrase({Slot::prep, "to"}, child, true, predicate);
  }
  // "was handed a note", "was granted asylum"
  if (at.label == Label::dobj && is_passive(at.verb)) {
    for (const std::uint32_t given : surface_subjects(at.verb, 0)) {
      predicate.fillers.push_back({{Slot::prep, "to"}, given, true});
    }
  }
}

bool PredicateReader::carries(const std::vector<std::string_view>& light, std::uint32_t verb) const {
  const std::string_view lemma = analysis_.document.lemma(verb);
  return std::ranges::any_of(
      light, [&](std::string_view words) { return words.substr(0, words.find(' ')) == lemma; });
}

/// "an offer that Oslo had conveyed through Bern", "the apology they made": the verb of the relative clause
/// lends the noun what it would lend its object.
void PredicateReader::add_relative(std::uint32_t noun, const std::vector<std::string_view>& light,
                                   Predicate& predicate) const {
  for (const std::uint32_t clause : analysis_.tree.children(noun)) {
    if (label(clause) != Label::relcl) continue;
    // "a test that Oslo is expected to carry out"
    const std::uint32_t inner = analysis_.tree.child(clause, Label::xcomp);
    // not "a vote that Russia had sought to delay"
    const bool within = inner != Tree::no_token &&
                        analysis_.tree.child(inner, Label::dobj) == Tree::no_token &&
                        analysis_.tree.child(clause, Label::dobj) == Tree::no_token;
    const std::uint32_t verb =
        inner != Tree::no_token && (within || !carries(light, clause)) ? inner : clause;
    const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
    const bool other = verb == inner && object != Tree::no_token && object > inner;
    if (!carries(light, verb) || other) continue;
    if (is_one_of(analysis_.document.lemma(verb), {"claim", "admit"}) && is_denied(verb)) continue;
    const std::uint32_t subject =
        analysis_.tree.child(clause, is_passive(clause) ? Label::nsubjpass : Label::nsubj);
    const bool passive = is_passive(verb);
    if (!passive && (subject == Tree::no_token || antecedent(subject) != subject)) continue;
    for (const std::uint32_t doer : subjects(verb)) {
      predicate.fillers.push_back({{Slot::subj, {}}, doer, true});
    }
    add_prepositions(verb, true, predicate);
  }
}

}  // namespace chancery::extract

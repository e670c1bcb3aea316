// What is only in prospect by the shape of its phrase: an infinitive behind a noun, a date not yet set.
#include <algorithm>

#include "extract/status/clause_status.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

namespace {

bool is_one(std::string_view lemma, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, lemma) != words.end();
}

/// Nouns whose infinitive tells what came true: "the vote to expel him", "the attempt" is not among them.
bool is_done(std::string_view lemma) {
  return is_one(lemma, {"vote", "failure", "refusal", "time", "ability", "chance", "opportunity"});
}

}  // namespace

/// "weapons to pull back", "mission to open by summer"; but "the first to leave", "the highest official to do
/// so".
std::optional<Verdict> ClauseStatus::infinitive_behind(std::uint32_t noun, std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  // "will not be the first to resume the tests"
  if (analysis_.document.lemma(noun) == "first" && tokens[noun].label == Label::attr &&
      negated(tokens[noun].head))
    return Verdict{Status::negated, nullptr, noun, "status.not-first"};
  if (tokens[noun].pos != Pos::NOUN && tokens[noun].pos != Pos::PROPN) return std::nullopt;
  // "failed for the second time to agree"
  const std::uint32_t main = tokens[tokens[noun].head].head;
  if (reading_.fillers.lemma(noun) == "time" && tokens[noun].label == Label::pobj && is_verb(tokens[main]))
    return under_word(main, true, 1);
  if (is_done(reading_.fillers.lemma(noun))) return std::nullopt;
  for (std::uint32_t word = analysis_.tree.left_edge(noun); word < verb; ++word) {
    const std::string_view tag = analysis_.document.tag(word);
    const std::string_view lemma = analysis_.document.lemma(word);
    if (tag == "JJS" || tag == "RBS" || is_one(lemma, {"first", "second", "third", "only", "last", "latest"}))
      return std::nullopt;
  }
  // "blocked a resolution to suspend the treaty"
  if (const Carrier carrier = reading_.predicates.carrier(noun)) {
    const auto undone = object_of(carrier, noun, of_verb(carrier.verb, 2));
    if (undone && (undone->status == Status::negated || undone->status == Status::cancelled)) return undone;
  }
  return Verdict{Status::planned, nullptr, verb, "status.infinitive"};
}

/// "decided against, reportedly, expelling", "ruled out shutting": the parser hangs the gerund on the verb
/// alone.
std::optional<Verdict> ClauseStatus::loose_gerund(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  if (analysis_.document.tag(verb) != "VBG" || has_own_auxiliary(verb)) return std::nullopt;
  const std::uint32_t above = tokens[verb].head;
  if (above >= verb) return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(above)) {
    if (child < above || child > verb) continue;
    if (tokens[child].label == Label::prep && analysis_.tree.children(child).empty() && verb - child <= 2) {
      return behind_preposition(child);
    }
    if (tokens[child].label == Label::prt && verb == child + 1) return under_word(above, true, 1);
  }
  return verb == above + 1 ? under_word(above, true, 1) : std::nullopt;
}

/// "The Parties decided to: (a) open a hotline": an item lies ahead, or is only asked for.
std::optional<Verdict> ClauseStatus::listed_aim(std::uint32_t verb) const {
  const std::uint32_t governor = reading_.predicates.governor_of_item(verb);
  if (governor == Tree::no_token) return std::nullopt;
  const bool settled =
      is_one(reading_.fillers.lemma(governor), {"decide", "agree", "undertake", "resolve", "pledge", "commit",
                                                "plan", "intend", "promise", "arrange", "determine"});
  return Verdict{settled ? Status::planned : Status::proposed, nullptr, governor, "status.listed-aim"};
}

/// "militants it wants extradited": what is wanted done has not been.
std::optional<Verdict> ClauseStatus::wanted_done(std::uint32_t verb) const {
  const std::string_view tag = analysis_.document.tag(verb);
  if ((tag != "VBN" && tag != "VBD") || verb == 0) return std::nullopt;
  const std::uint32_t above = analysis_.document.tokens[verb].head;
  // "want the ambassador expelled"
  if (above < verb && analysis_.document.tokens[verb].label == Label::ccomp && !has_own_auxiliary(verb) &&
      is_one(reading_.fillers.lemma(above), {"want", "need"}) &&
      analysis_.tree.child(verb, Label::mark) == Tree::no_token)
    return Verdict{Status::hypothetical, nullptr, above, "status.wanted"};
  // "needs the ban lifted"
  const auto& object = analysis_.document.tokens[above];
  if (tag == "VBN" && analysis_.document.tokens[verb].label == Label::acl && object.label == Label::dobj &&
      above < verb && is_one(reading_.fillers.lemma(object.head), {"want", "need"}))
    return Verdict{Status::hypothetical, nullptr, object.head, "status.wanted"};
  const std::uint32_t before = verb - 1;
  if (!is_one(analysis_.document.word(before), {"want", "wants", "wanted", "need", "needs"}))
    return std::nullopt;
  // the parser may take the word for an auxiliary
  const auto& at = analysis_.document.tokens[before];
  const bool auxiliary = at.label == Label::aux && at.head == verb;
  if (!auxiliary && (at.pos != Pos::VERB || has_own_auxiliary(verb))) return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, before, "status.wanted"};
}

/// "No date has been set for the talks": they lie ahead at best; "a date was set": they are planned.
std::optional<Verdict> ClauseStatus::date_set_for(const Carrier& carrier, const Verdict& verb) const {
  if (carrier.preposition == Tree::no_token || analysis_.document.lemma(carrier.preposition) != "for")
    return std::nullopt;
  if (!is_one(reading_.fillers.lemma(carrier.verb),
              {"set", "fix", "announce", "agree", "give", "name", "propose"}))
    return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(carrier.verb)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::nsubjpass && label != Label::dobj) continue;
    if (!is_one(reading_.fillers.lemma(child), {"date", "day", "time", "venue", "deadline"})) continue;
    const bool open = verb.status == Status::negated || negation_below(child).has_value() || negated(child);
    return Verdict{open ? Status::hypothetical : Status::planned, nullptr, child, "status.date-set"};
  }
  return std::nullopt;
}

/// "information leading to his arrest", "a bid aimed at a ceasefire": what is looked for.
std::optional<Verdict> ClauseStatus::looked_for(const Carrier& carrier) const {
  const auto& tokens = analysis_.document.tokens;
  if (carrier.preposition == Tree::no_token || tokens[carrier.verb].label != Label::acl) return std::nullopt;
  if (analysis_.document.tag(carrier.verb) != "VBG" || reading_.fillers.lemma(carrier.verb) != "lead")
    return std::nullopt;
  const std::uint32_t above = tokens[carrier.verb].head;
  if (!is_one(reading_.fillers.lemma(above), {"information", "tip", "clue"})) return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, carrier.verb, "status.looked-for"};
}

/// "provided the election passes quietly": the parser takes the word for a preposition.
bool ClauseStatus::is_proviso(std::uint32_t above) const {
  const std::string_view word = analysis_.document.word(above);
  const Label label = analysis_.document.tokens[above].label;
  return is_one(word, {"provided", "providing", "assuming", "supposing"}) &&
         (label == Label::prep || label == Label::advcl || label == Label::mark) &&
         !has_own_auxiliary(above) && analysis_.tree.child(above, Label::nsubj) == Tree::no_token;
}

/// A word that opens the clause of `verb` but that the parser hangs elsewhere: "without any treaty having
/// been signed", "provided the election passes off quietly".
std::optional<Verdict> ClauseStatus::opened_by(std::uint32_t verb) const {
  const std::uint32_t subject = analysis_.tree.subject(verb);
  if (subject == Tree::no_token || subject > verb) return std::nullopt;
  const std::uint32_t first = analysis_.tree.left_edge(subject);
  if (first == 0) return std::nullopt;
  const std::uint32_t word = first - 1;
  if (analysis_.document.tokens[word].sentence != analysis_.document.tokens[verb].sentence)
    return std::nullopt;
  const bool loose = analysis_.tree.children(word).empty();
  if (loose && is_proviso(word)) return Verdict{Status::hypothetical, nullptr, word, "status.condition"};
  if (!loose || analysis_.document.tokens[word].label != Label::prep || !has_participle(verb))
    return std::nullopt;
  const StatusCue* found = cue(word, CueScope::preposition);
  if (!found) return std::nullopt;
  return Verdict{found->status, found->row, word, "status.preposition"};
}

/// "having been signed", "being read"
bool ClauseStatus::has_participle(std::uint32_t verb) const {
  if (analysis_.document.tag(verb) == "VBG") return true;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return (label == Label::aux || label == Label::auxpass) && analysis_.document.tag(child) == "VBG";
  });
}

/// "no one's arrest", "nobody's arrest"
std::optional<Verdict> ClauseStatus::of_nobody(std::uint32_t noun) const {
  std::uint32_t owner = analysis_.tree.child(noun, Label::poss);
  // "fired on no one"
  if (owner == Tree::no_token && is_one_of(analysis_.document.lemma(noun), {"one", "nobody"})) owner = noun;
  if (owner == Tree::no_token) return std::nullopt;
  const StatusCue* found = cue(owner, CueScope::word);
  if (!found && analysis_.document.lemma(owner) == "one") {
    const std::uint32_t no = analysis_.tree.child(owner, Label::det);
    if (no != Tree::no_token) found = cue(no, CueScope::word);
  }
  if (!found) return std::nullopt;
  return Verdict{found->status, found->row, owner, "status.negation"};
}

}  // namespace chancery::extract

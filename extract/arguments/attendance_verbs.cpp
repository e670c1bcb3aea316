#include "extract/arguments/attendance_verbs.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

constexpr int max_climb = 5;

bool is_within(std::string_view preposition) {
  return preposition == "in" || preposition == "during" || preposition == "at";
}

/// "flew to Oslo for talks", "met for consultations"
bool comes_together(std::string_view verb) {
  return is_one_of(
      verb, {"arrive", "come", "fly",     "travel", "go",      "head",   "return",     "visit", "depart",
             "leave",  "land", "meet",    "gather", "convene", "join",   "assemble",   "drive", "sail",
             "call",   "stop", "welcome", "host",   "receive", "invite", "congregate", "be"});
}

}  // namespace

bool is_visit(const Trigger& trigger) {
  return trigger.pos == Trigger::Pos::noun && trigger.event_class == "Visit";
}

bool is_beside(std::string_view preposition) {
  return preposition == "after" || preposition == "before" || preposition == "following";
}

std::uint32_t verb_around(const EventReading& reading, std::uint32_t noun) {
  using language::Label;
  const auto& tokens = reading.analysis.document.tokens;
  std::uint32_t at = tokens[noun].head;
  if (tokens[noun].label != Label::pobj) return Tree::no_token;
  const std::string_view preposition = reading.analysis.document.lemma(at);
  const bool visits = preposition == "on" && is_visit(*reading.events[reading.event_of_token[noun]].trigger);
  if (!is_within(preposition) && !is_beside(preposition) && preposition != "for" && !visits)
    return Tree::no_token;
  for (int i = 0; i < max_climb; ++i) {
    const Label label = tokens[at].label;
    if (label != Label::prep && label != Label::pobj && label != Label::dobj) return Tree::no_token;
    at = tokens[at].head;
    if (tokens[at].pos == language::Pos::VERB || tokens[at].pos == language::Pos::AUX) {
      const std::uint32_t before = tokens[noun].head;
      // "called for a truce": whoever asks takes no part
      if (preposition == "for" && before == at + 1 && reading.analysis.document.lemma(at) == "call")
        return Tree::no_token;
      const bool meanwhile =
          before > 0 && is_one_of(reading.analysis.document.word(before - 1), {"while", "when"});
      return (preposition != "for" && !visits) || meanwhile ||
                     comes_together(reading.analysis.document.lemma(at))
                 ? at
                 : Tree::no_token;
    }
  }
  return Tree::no_token;
}

std::uint32_t verb_of_leaving(const EventReading& reading, std::uint32_t noun) {
  using language::Label;
  const auto& document = reading.analysis.document;
  const auto& tokens = document.tokens;
  std::uint32_t preposition = tokens[noun].head;
  if (tokens[noun].label == Label::dobj) {
    const bool leaves =
        is_one_of(document.lemma(preposition), {"quit", "leave", "abandon", "rejoin", "join", "enter"});
    return leaves ? preposition : Tree::no_token;
  }
  if (tokens[noun].label != Label::pobj) return Tree::no_token;
  const std::string_view nearest = document.lemma(preposition);
  if (tokens[tokens[preposition].head].label == Label::prep)
    preposition = tokens[preposition].head;  // "out of"
  const std::uint32_t verb = tokens[preposition].head;
  // "is open to a meeting"
  if (is_one_of(document.lemma(verb), {"open", "ready", "amenable", "receptive"}) &&
      verb + 1 == preposition && is_one_of(nearest, {"to", "for"}) &&
      is_one_of(document.lemma(tokens[verb].head), {"be", "remain", "stand", "stay"}))
    return tokens[verb].head;
  const bool out = is_one_of(document.lemma(verb), {"walk", "pull", "storm", "withdraw", "drop"}) &&
                   is_one_of(nearest, {"of", "from"});
  const bool back = is_one_of(document.lemma(verb), {"return", "come", "go"}) && nearest == "to";
  return out || back ? verb : Tree::no_token;
}

}  // namespace chancery::extract

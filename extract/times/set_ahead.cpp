#include "extract/times/told_tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// What is held at a set time.
bool is_set(std::string_view lemma) {
  return is_one_of(
      lemma, {"election", "re-election", "vote",    "ballot",   "poll",       "referendum", "talk",
              "summit",   "meeting",     "trial",   "hearing",  "conference", "session",    "inauguration",
              "exercise", "drill",       "visit",   "deadline", "verdict",    "ceremony",   "congress",
              "debate",   "round",       "run-off", "runoff",   "primary",    "handover",   "anniversary"});
}

}  // namespace

bool is_set_in_present(const Analysis& analysis, std::uint32_t head) {
  const language::Document& document = analysis.document;
  const auto& tokens = document.tokens;
  const auto is_present = [&](std::uint32_t verb) { return is_one_of(document.tag(verb), {"VBZ", "VBP"}); };
  const bool behind = tokens[head].label == Label::pobj;
  const std::uint32_t preposition = behind ? tokens[head].head : head;
  if (behind && !is_one_of(document.lemma(preposition), {"in", "on", "for"})) return false;
  std::uint32_t what = tokens[preposition].head;
  if (document.lemma(what) == "be" && is_present(what)) {
    for (const Label label : {Label::nsubj, Label::attr}) {
      const std::uint32_t noun = analysis.tree.child(what, label);
      if (noun != Tree::no_token && is_set(document.lemma(noun))) return true;
    }
    return false;
  }
  // the parser may hang "in November" on the verb
  if (preposition > 0 && is_set(document.lemma(preposition - 1))) what = preposition - 1;
  if (!is_set(document.lemma(what))) return false;
  const std::uint32_t above = tokens[what].head;
  switch (tokens[what].label) {
    case Label::dobj:
      return is_present(above) && is_one_of(document.lemma(above), {"face", "await", "approach"});
    case Label::attr:
      return document.lemma(above) == "be" && is_present(above);
    case Label::pobj:
      if (document.lemma(above) == "with") return document.sentences[tokens[above].sentence].begin == above;
      return document.lemma(above) == "of" && analysis.folded.word(tokens[above].head) == "ahead";
    default:
      return false;
  }
}

}  // namespace chancery::extract

#include "extract/text/when_clauses.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// "at which", "during which", "when", "where"
bool opens_during(const Analysis& analysis, std::uint32_t child) {
  const Label label = analysis.document.tokens[child].label;
  const std::string_view word = analysis.document.word(child);
  if (label == Label::advmod) return word == "when" || word == "where";
  if (label != Label::prep || !is_one_of(word, {"at", "during", "in", "on"})) return false;
  const std::uint32_t object = analysis.tree.child(child, Label::pobj);
  return object != Tree::no_token && analysis.document.word(object) == "which";
}

}  // namespace

graph::TimeIndex time_before(const Analysis& analysis, std::uint32_t token) {
  const std::uint32_t begin = analysis.document.sentences[analysis.document.tokens[token].sentence].begin;
  if (token == begin) return graph::no_index;
  std::uint32_t last = token - 1;
  if (last > begin && analysis.document.word(last) == ",") --last;
  return time_over(analysis, last);
}

graph::TimeIndex time_over(const Analysis& analysis, std::uint32_t token) {
  for (std::uint32_t i = 0; i < analysis.times.size(); ++i) {
    if (analysis.times[i].begin <= token && token < analysis.times[i].end) return i;
  }
  return graph::no_index;
}

graph::TimeIndex time_behind(const Analysis& analysis, std::uint32_t preposition) {
  const std::uint32_t object = analysis.tree.child(preposition, Label::pobj);
  return object == Tree::no_token ? graph::no_index : time_over(analysis, object);
}

std::uint32_t during_which(const Analysis& analysis, std::uint32_t verb) {
  const auto& tokens = analysis.document.tokens;
  while (tokens[verb].label == Label::conj && tokens[verb].head != verb) verb = tokens[verb].head;
  if (tokens[verb].label != Label::relcl) return Tree::no_token;
  for (const std::uint32_t child : analysis.tree.children(verb)) {
    if (child < verb && opens_during(analysis, child)) return tokens[verb].head;
  }
  return Tree::no_token;
}

graph::TimeIndex time_of_when(const Analysis& analysis, std::uint32_t verb) {
  for (const std::uint32_t child : analysis.tree.children(verb)) {
    const Label label = analysis.document.tokens[child].label;
    if (child > verb || (label != Label::advmod && label != Label::mark)) continue;
    if (analysis.document.word(child) == "when") return time_before(analysis, child);
  }
  return graph::no_index;
}

bool puts_off(std::string_view lemma) {
  return is_one_of(lemma, {"put", "postpone", "delay", "move", "adjourn", "defer", "reschedule", "push",
                           "shift", "switch", "bring"});
}

std::uint32_t verb_moved(const Analysis& analysis, std::uint32_t preposition) {
  const auto& tokens = analysis.document.tokens;
  const std::uint32_t above = tokens[preposition].head;
  const bool particle = tokens[above].pos == language::Pos::ADV || tokens[above].pos == language::Pos::ADP;
  return particle ? tokens[above].head : above;
}

std::uint32_t put_off_to(const Analysis& analysis, std::uint32_t of, bool& put_off) {
  const auto& document = analysis.document;
  put_off = false;
  if (!is_one_of(document.lemma(of), {"to", "until", "till", "from"})) return Tree::no_token;
  const std::uint32_t verb = verb_moved(analysis, of);
  if (document.tokens[verb].pos != language::Pos::VERB || !puts_off(document.lemma(verb)))
    return Tree::no_token;
  for (const std::uint32_t child : analysis.tree.children(verb)) {
    const Label label = document.tokens[child].label;
    if (label != Label::dobj && label != Label::nsubjpass) continue;
    put_off = true;
    // "from Monday to Friday": the first day is no more
    return document.lemma(of) == "from" ? Tree::no_token : child;
  }
  return Tree::no_token;
}

}  // namespace chancery::extract

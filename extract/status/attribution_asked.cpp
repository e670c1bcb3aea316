// What somebody is asked about is told by whoever answers.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

/// "Asked whether troops would leave, he said", "asked about reports of a deal, she replied": what the
/// question holds open.
void Attributor::from_asked(std::uint32_t verb) {
  if (analysis_.document.tokens[verb].pos != language::Pos::VERB) return;
  const std::uint32_t first = analysis_.tree.child(verb, Label::advcl);
  if (first > verb || (reading_.event_of_token[verb] == graph::no_index && !is_reporting(verb))) return;
  if (is_evasive(verb)) return;
  for (const std::uint32_t asked : analysis_.tree.children(verb)) {
    if (asked > verb) return;
    if (!is_question(asked)) continue;
    for (const std::uint32_t child : analysis_.tree.children(asked)) {
      if (child < asked || !is_left_open(child)) continue;
      tell_by(verb, analysis_.tree.left_edge(child), analysis_.tree.right_edge(child));
    }
  }
}

/// "said he could not confirm that", "would not speculate": who answers so tells nothing.
bool Attributor::is_evasive(std::uint32_t answer) const {
  const std::uint32_t clause = analysis_.tree.child(answer, Label::ccomp);
  return clause != Tree::no_token &&
         is_one_of(analysis_.document.lemma(clause), {"confirm", "speculate", "comment", "know", "discuss"});
}

/// "Asked", "Questioned by reporters", "When pressed": a participle before the verb that answers.
bool Attributor::is_question(std::uint32_t participle) const {
  const Label label = analysis_.document.tokens[participle].label;
  return (label == Label::advcl || label == Label::prep) && analysis_.document.tag(participle) == "VBN" &&
         is_one_of(analysis_.document.lemma(participle), {"ask", "question", "press", "quiz"});
}

/// "whether", "if", "about reports that": never "about the raid", which has happened.
bool Attributor::is_left_open(std::uint32_t asked) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[asked].label == Label::ccomp || tokens[asked].label == Label::advcl) {
    const std::uint32_t mark = analysis_.tree.child(asked, Label::mark);
    return mark != Tree::no_token && is_one_of(analysis_.document.lemma(mark), {"whether", "if"});
  }
  if (tokens[asked].label != Label::prep) return false;
  const std::uint32_t object = analysis_.tree.child(asked, Label::pobj);
  return object != Tree::no_token && is_one_of(analysis_.document.lemma(object),
                                               {"report", "rumour", "rumor", "claim", "allegation",
                                                "suggestion", "speculation", "possibility", "prospect"});
}

}  // namespace chancery::extract

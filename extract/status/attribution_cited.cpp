// Whom a medium cites for what it reports.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

void Attributor::from_cited(std::uint32_t index) {
  const graph::EventIndex speech = reading_.event(index).claimed_in;
  if (speech == graph::no_index || is_speech(index)) return;
  const std::uint32_t verb = reading_.events[speech].token;
  const std::uint32_t end = reading_.events[index].token;
  const auto& document = analysis_.document;
  if (document.tokens[verb].sentence != document.tokens[end].sentence) return;
  // "reported, citing an official, that", "Quoting an official, the agency said"
  for (std::uint32_t citing = analysis_.tree.left_edge(verb); citing < analysis_.tree.right_edge(verb);
       ++citing) {
    if (document.tag(citing) != "VBG" || !is_one_of(document.lemma(citing), {"cite", "quote"})) continue;
    const std::uint32_t above = document.tokens[citing].head;
    const std::uint32_t whom = analysis_.tree.child(citing, Label::dobj);
    if (whom == Tree::no_token || (above != verb && document.tokens[above].head != verb)) continue;
    for (const graph::EntityIndex source : sources(whom))
      add_source(index, source, {"attribution.cited", "", 0, document.tokens[citing].span});
  }
}

}  // namespace chancery::extract

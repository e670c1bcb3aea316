// Whom a medium cites for what it reports.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

void Attributor::from_cited(std::uint32_t index) {
  const graph::EventIndex speech = reading_.event(index).claimed_in;
  if (speech == graph::no_index || is_speech(index)) return;
  for (const std::uint32_t citing : analysis_.tree.children(reading_.events[speech].token)) {
    if (analysis_.document.tokens[citing].label != Label::advcl || analysis_.document.tag(citing) != "VBG" ||
        !is_one_of(analysis_.document.lemma(citing), {"cite", "quote"}))
      continue;
    const std::uint32_t whom = analysis_.tree.child(citing, Label::dobj);
    if (whom == Tree::no_token) return;
    for (const graph::EntityIndex source : sources(whom))
      add_source(index, source, {"attribution.cited", "", 0, analysis_.document.tokens[citing].span});
  }
}

}  // namespace chancery::extract

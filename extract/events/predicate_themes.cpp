// What stands around a noun inside a phrase and belongs to the word that the phrase hangs on.
#include "extract/events/predicate.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

/// "the withdrawal of forces from Mali", "condemned the dispatch of troops to Mali": the parser hangs the end
/// of the way on what is moved, or on the verb above.
void PredicateReader::add_of_theme(std::uint32_t noun, Predicate& predicate) const {
  const std::uint32_t of = analysis_.tree.child(noun, Label::prep);
  if (of == Tree::no_token || analysis_.document.lemma(of) != "of") return;
  const std::uint32_t theme = analysis_.tree.child(of, Label::pobj);
  if (theme == Tree::no_token) return;
  const std::uint32_t above = head(noun);
  for (const std::uint32_t base : {theme, above}) {
    if (base == above && (above == noun || !is_verb(above) || above > noun)) continue;
    for (const std::uint32_t child : analysis_.tree.children(base)) {
      if (label(child) != Label::prep || child < theme) continue;
      if (base == above && child != analysis_.tree.right_edge(noun)) continue;
      const std::string_view lemma = analysis_.document.lemma(child);
      if (!is_one_of(lemma, {"from", "to", "into", "against", "by"})) continue;
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      if (object != Tree::no_token) add_phrase({Slot::prep, lemma}, object, true, predicate);
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

/// "called up its reserves for a war against Oslo"
void PredicateReader::add_enemy(std::uint32_t war, Predicate& predicate) const {
  if (!is_one_of(analysis_.document.lemma(war),
                 {"war", "attack", "assault", "invasion", "offensive", "strike", "battle", "campaign",
                  "showdown", "operation", "fight"}))
    return;
  for (const std::uint32_t child : analysis_.tree.children(war)) {
    const std::string_view lemma = analysis_.document.lemma(child);
    if (label(child) != Label::prep || !is_one_of(lemma, {"against", "on", "with"})) continue;
    const std::uint32_t enemy = analysis_.tree.child(child, Label::pobj);
    if (enemy != Tree::no_token) add_phrase({Slot::prep, "against"}, enemy, true, predicate);
  }
}

}  // namespace chancery::extract

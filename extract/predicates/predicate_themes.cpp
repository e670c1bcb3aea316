// What stands around a noun inside a phrase and belongs to the word that the phrase hangs on.
#include "extract/predicates/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

/// "the withdrawal of forces from Mali", "condemned the dispatch of troops to Mali": the parser hangs the end
/// of the way on what is moved, or on the verb above.
void PredicateReader::add_of_theme(std::uint32_t noun, Predicate& predicate) const {
  const std::uint32_t above = head(noun);
  for (const std::uint32_t before : analysis_.tree.children(noun)) {
    const std::uint32_t theme =
        label(before) == Label::prep ? analysis_.tree.child(before, Label::pobj) : Tree::no_token;
    if (theme == Tree::no_token || !is_one_of(analysis_.document.lemma(before), {"of", "by"})) continue;
    add_torn_phrases(theme, theme, predicate);
    const bool carried = above != noun && is_verb(above) && above < noun;
    if (carried && analysis_.document.lemma(before) == "of")
      add_torn_phrases(above, analysis_.tree.right_edge(noun), predicate);
  }
  // "an inquiry into killings by the army": the parser hangs the army on the inquiry
  if (label(noun) != Label::pobj || is_verb(head(above))) return;
  const std::uint32_t by = analysis_.tree.right_edge(noun);
  if (by < analysis_.document.tokens.size() && head(by) == head(above) && label(by) == Label::prep &&
      analysis_.document.lemma(by) == "by")
    add_torn_phrases(head(above), by, predicate);
}

/// "the bloc's 19th package of sanctions", "Oslo's provocations, including a launch": whose part it is, whose
/// it is.
void PredicateReader::add_owners_of_part(std::uint32_t noun, Predicate& predicate) const {
  const std::uint32_t of = head(noun);
  const bool one_of_them =
      analysis_.document.word(of) == "including" && analysis_.tree.child(noun, Label::poss) == Tree::no_token;
  if (label(noun) != Label::pobj || (analysis_.document.lemma(of) != "of" && !one_of_them)) return;
  const std::uint32_t part = head(of);
  if (part > noun ||
      !(one_of_them || is_one_of(analysis_.document.lemma(part),
                                 {"round", "series", "package", "wave", "raft", "set", "string", "spate",
                                  "batch", "session", "phase", "stage", "campaign", "barrage", "list"})))
    return;
  for (const std::uint32_t child : analysis_.tree.children(part)) {
    if (label(child) == Label::poss && analysis_.document.tag(child) != "PRP$")
      add_phrase({Slot::poss, {}}, child, true, predicate);
    const bool names = label(child) == Label::amod || label(child) == Label::compound;
    if (names && analysis_.mention_of_token[child] != graph::no_index)
      add_phrase({Slot::mod, {}}, child, true, predicate);
  }
}

/// "an inquiry into killings by the army": the army is the killings'.
void PredicateReader::drop_inner_doers(std::uint32_t noun, Predicate& predicate) const {
  for (const std::uint32_t before : analysis_.tree.children(noun)) {
    const std::uint32_t inner =
        label(before) == Label::prep ? analysis_.tree.child(before, Label::pobj) : Tree::no_token;
    if (inner == Tree::no_token || analysis_.document.lemma(before) == "of") continue;
    const std::uint32_t by = analysis_.tree.right_edge(inner);
    if (by >= analysis_.document.tokens.size() || head(by) != noun || analysis_.document.lemma(by) != "by")
      continue;
    const LemmaEntry* entry = analysis_.lexicon.events().find(analysis_.document.lemma(inner));
    if (entry == nullptr || entry->triggers.empty()) continue;
    std::erase_if(predicate.fillers, [](const Filler& one) {
      return one.place == Place{Slot::prep, "by"} && !one.borrowed;
    });
  }
}

/// The phrases on `base`, from the token `first` on, that tell whence, whither, by or against whom; of a verb
/// only the one that begins there.
void PredicateReader::add_torn_phrases(std::uint32_t base, std::uint32_t first, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(base)) {
    if (label(child) != Label::prep || child < first || (base != first && child != first)) continue;
    const std::string_view lemma = analysis_.document.lemma(child);
    if (!is_one_of(lemma, {"from", "to", "into", "against", "on", "by"}) || (lemma == "on" && base != first))
      continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    if (object != Tree::no_token) add_phrase({Slot::prep, lemma}, object, true, predicate);
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

/// "Together with Chad, Mali founded the bloc": those named before the comma do it, too.
void PredicateReader::add_fronted_companions(std::uint32_t verb, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child >= verb) return;
    if (label(child) != Label::prep) continue;
    std::uint32_t with = child;
    if (is_one_of(analysis_.folded.word(child), {"together", "along", "jointly"}))
      with = analysis_.tree.child(child, Label::prep);
    if (with == Tree::no_token || with == 0 || analysis_.document.word(with) != "with" ||
        !is_one_of(analysis_.folded.word(with - 1), {"together", "along", "jointly"}))
      continue;
    const std::uint32_t who = analysis_.tree.child(with, Label::pobj);
    const std::uint32_t end = analysis_.tree.right_edge(with);
    if (who != Tree::no_token && end < verb && analysis_.document.word(end) == ",")
      add_phrase({predicate.passive ? Slot::obj : Slot::subj, {}}, who, true, predicate);
  }
}

/// "will visit Oslo together with the premier": both do, unless the verb has someone for its object.
void PredicateReader::add_companions(std::uint32_t verb, Predicate& predicate) const {
  add_fronted_companions(verb, predicate);
  if (predicate.passive) return;
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  if (object != Tree::no_token) {
    const MentionAt* whither = analysis_.mention_headed_by(object);
    if (whither == nullptr) return;
    const graph::EntityKind kind = analysis_.entity(*whither).kind;
    if (kind != graph::EntityKind::place && kind != graph::EntityKind::state) return;
  }
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (label(child) != Label::prep || child < verb) continue;
    const bool with = analysis_.document.word(child) == "with" &&
                      is_one_of(analysis_.document.word(child - 1), {"together", "along", "jointly"});
    if (!with && analysis_.document.word(child) != "alongside") continue;
    const std::uint32_t who = analysis_.tree.child(child, Label::pobj);
    if (who != Tree::no_token) add_phrase({Slot::subj, {}}, who, true, predicate);
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

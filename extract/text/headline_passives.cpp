#include "extract/text/headline_passives.hpp"

#include <algorithm>

#include "extract/text/headline_words.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class PassiveHeadlines : HeadlineWords {
 public:
  PassiveHeadlines(TreeEdits& edits, const EventLexicon& lexicon) : HeadlineWords(edits, lexicon) {}

  /// "Russian envoy given 48 hours to leave": a participle that the parser takes for what describes the noun.
  bool passive_behind_root(const Sentence& sentence) {
    const std::uint32_t subject = sentence.root;
    const std::uint32_t verb = subject + 1;
    if (edits_.ends_with_stop(sentence) || !edits_.is_nominal(subject) || verb >= sentence.end) return false;
    if (tag(verb) != "VBN" || label(verb) != Label::acl || head(verb) != subject) return false;
    if (has_finite_verb(sentence) || !befalls(verb)) return false;
    edits_.make_root(sentence, verb);
    edits_.hang(subject, verb, Label::nsubjpass);
    for (const std::uint32_t child : tree().children(subject))
      if (child > verb) edits_.hang(child, verb, label(child) == Label::acl ? Label::xcomp : label(child));
    return true;
  }

  /// "Nine dead as bomb rips through mosque"
  bool dead_people(const Sentence& sentence) {
    const std::uint32_t people = sentence.root;
    const std::uint32_t dead = people + 1;
    if (edits_.ends_with_stop(sentence) || dead >= sentence.end || has_finite_verb(sentence)) return false;
    if ((!edits_.is_nominal(people) && tag(people) != "CD") || head(dead) != people ||
        document().lemma(dead) != "dead")
      return false;
    edits_.retag(dead, "VBN", Pos::VERB);
    edits_.make_root(sentence, dead);
    edits_.hang(people, dead, Label::nsubjpass);
    for (const std::uint32_t child : tree().children(people))
      if (child > dead) edits_.hang(child, dead, label(child));
    return true;
  }

  /// "Oil minister sacked in bribes probe": a participle without its auxiliary.
  void participle(const Sentence& sentence) {
    const std::uint32_t verb = sentence.root;
    const std::uint32_t outcome = tree().child(verb, Label::acomp);  // "shot dead"
    const bool killed = outcome != none && document().lemma(outcome) == "dead";
    const bool past = tag(verb) == "VBD" && (needs_object(document().lemma(verb)) || befalls(verb) || killed);
    if ((tag(verb) != "VBN" && !past) || edits_.ends_with_stop(sentence)) return;
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (subject == none || subject > verb || tree().child(verb, Label::aux) != none) return;
    if (edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp, Label::dative})) return;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(subject, verb, Label::nsubjpass);
  }

 private:
  /// Whether no row of a verb holds where it has no object.
  bool needs_object(std::string_view lemma) const {
    const LemmaEntry* entry = lexicon_.find(lemma);
    if (entry == nullptr || entry->triggers.empty()) return false;
    const auto of_object = [](const Condition& one) {
      return !one.negated && one.places.size() == 1 && one.places.front().slot == Slot::obj &&
             std::ranges::none_of(one.tests,
                                  [](const WordTest& test) { return test.kind == WordTest::Kind::absent; });
    };
    return std::ranges::all_of(entry->triggers, [&](std::uint32_t index) {
      const Trigger& trigger = lexicon_.trigger(index);
      return trigger.pos != Trigger::Pos::verb ||
             (!trigger.needs.empty() &&
              std::ranges::all_of(trigger.needs, [&](const std::vector<Condition>& group) {
                return std::ranges::any_of(group, of_object);
              }));
    });
  }

  /// "Cabinet chief summoned", "Five killed in clashes": whether a row of the verb says whom it befalls.
  bool befalls(std::uint32_t verb) const {
    const LemmaEntry* entry = lexicon_.find(document().lemma(verb));
    if (entry == nullptr) return false;
    const std::uint32_t particle = tree().child(verb, Label::prt);
    return std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
      const Trigger& trigger = lexicon_.trigger(index);
      const bool whole =
          particle == none ? trigger.words.size() == 1
                           : trigger.words.size() == 2 && trigger.words.back() == document().lemma(particle);
      return trigger.pos == Trigger::Pos::verb && whole &&
             std::ranges::any_of(trigger.frame, [](const RolePlace& role) {
               return role.place.slot == Slot::obj &&
                      is_one_of(role.role, {"target", "victim", "patient", "appointee"});
             });
    });
  }
};

}  // namespace

void mend_passive_headline(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  PassiveHeadlines headlines(edits, lexicon);
  if (!headlines.passive_behind_root(sentence) && !headlines.dead_people(sentence))
    headlines.participle(sentence);
}

}  // namespace chancery::extract

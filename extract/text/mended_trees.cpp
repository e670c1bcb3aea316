#include "extract/text/mended_trees.hpp"

#include <algorithm>
#include <string_view>

#include "extract/text/headline_trees.hpp"
#include "extract/text/mended_asides.hpp"
#include "extract/text/mended_clauses.hpp"
#include "extract/text/mended_conjuncts.hpp"
#include "extract/text/mended_days.hpp"
#include "extract/text/mended_labels.hpp"
#include "extract/text/mended_names.hpp"
#include "extract/text/mended_nonfinite.hpp"
#include "extract/text/mended_nouns.hpp"
#include "extract/text/mended_objects.hpp"
#include "extract/text/mended_parties.hpp"
#include "extract/text/mended_phrases.hpp"
#include "extract/text/mended_speakers.hpp"
#include "extract/text/mended_subjects.hpp"
#include "extract/text/mended_tellings.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Document;
using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

bool is_subject_label(Label label) { return label == Label::nsubj || label == Label::nsubjpass; }

/// Verbs and participles that the parser takes for each other.
class Verbs : TreeRules {
 public:
  Verbs(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  /// Whether the sentence got another root.
  bool mend_root(const Sentence& sentence) {
    return past_for_participle(sentence) || past_for_adjective(sentence) || split_object(sentence);
  }

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      participle_for_past(token);
      active_participle(token);
      fired_object(token);
    }
  }

 private:
  bool has_finite_verb(const Sentence& sentence) const {
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const std::string_view at = tag(i);
      if (at == "VBD" || at == "VBZ" || at == "VBP" || at == "MD") return true;
    }
    return false;
  }

  /// Verbs without an object, so that their participle behind a noun is none.
  static bool takes_no_object(std::string_view lemma) {
    return is_one_of(lemma,
                     {"collide",   "clash",    "arrive",    "die",     "march",     "rally",     "erupt",
                      "meet",      "resign",   "retreat",   "vanish",  "perish",    "travel",    "surrender",
                      "defect",    "fall",     "converge",  "explode", "crash",     "depart",    "abstain",
                      "retaliate", "talk",     "flee",      "escape",  "agree",     "protest",   "insist",
                      "react",     "respond",  "appeal",    "vote",    "apologise", "apologize", "complain",
                      "object",    "campaign", "intervene", "return",  "land",      "differ"});
  }

  /// "Chad, which chairs the bloc, protested at", "The minister, Juan Paz, asked for": whether what stands
  /// between noun and verb is set off by two commas.
  bool is_inserted(std::uint32_t noun, std::uint32_t verb) const {
    return std::ranges::any_of(tree().children(noun), [&](std::uint32_t child) {
      const bool aside = label(child) == Label::relcl || label(child) == Label::appos;
      return aside && child > noun && tree().right_edge(child) + 1 == verb &&
             document().word(tree().left_edge(child) - 1) == ",";
    });
  }

  /// "A tanker collided with a frigate.": a noun with a participle is the whole sentence.
  bool past_for_participle(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence)) return false;
    const bool finite = has_finite_verb(sentence);
    for (const std::uint32_t verb : tree().children(noun)) {
      if (verb < noun || label(verb) != Label::acl) continue;
      const bool inserted = is_inserted(noun, verb);
      if (document().word(verb - 1) == "," && !inserted) continue;
      const bool past = tag(verb) == "VBD" && tree().child(noun, Label::nsubj) == none;
      if (!past && ((finite && !inserted) || tag(verb) != "VBN")) continue;
      const bool active =
          past ||
          edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp, Label::oprd, Label::prt}) ||
          takes_no_object(document().lemma(verb));
      if (!active || edits_.has_child(verb, {Label::agent})) continue;
      edits_.retag(verb, "VBD", Pos::VERB);
      edits_.make_root(sentence, verb);
      edits_.hang(noun, verb, Label::nsubj);
      for (const std::uint32_t child : tree().children(noun))
        if (child > verb) edits_.hang(child, verb, label(child));
      return true;
    }
    return false;
  }

  /// "Minister Ann Lee summoned Ambassador Bob Ray.": the verb is no adjective of whom she summoned.
  bool past_for_adjective(const Sentence& sentence) {
    const std::uint32_t object = sentence.root;
    if (!edits_.is_nominal(object) || !edits_.ends_with_stop(sentence)) return false;
    for (const std::uint32_t verb : tree().children(object)) {
      if (verb > object || label(verb) != Label::amod || tag(verb) != "VBD" || !has_subject(verb)) continue;
      edits_.make_root(sentence, verb);
      edits_.hang(object, verb, Label::dobj);
      for (const std::uint32_t child : tree().children(object))
        if (child > object && goes_with_verb(child)) edits_.hang(child, verb, label(child));
      return true;
    }
    return false;
  }

  /// "on Thursday", "and left"; "a discussion over phone" keeps its phrase.
  bool goes_with_verb(std::uint32_t child) const {
    if (label(child) == Label::conj) return tag(child) == "VBD";
    if (label(child) != Label::prep) {
      const Label as = label(child);
      return as == Label::cc || as == Label::punct || as == Label::advmod || as == Label::advcl ||
             as == Label::npadvmod;
    }
    const std::uint32_t day = tree().child(child, Label::pobj);
    return day != none && document().tokens[day].name == language::NameType::DATE;
  }

  /// "detected a missile, fired from a ship": the object was fired, not whoever detected it.
  void fired_object(std::uint32_t token) {
    if (label(token) != Label::advcl || tag(token) != "VBN") return;
    if (!is_one_of(document().lemma(token), {"fire", "launch"})) return;
    const std::uint32_t object = tree().child(head(token), Label::dobj);
    const bool other = edits_.has_child(token, {Label::nsubj, Label::nsubjpass, Label::auxpass, Label::dobj});
    if (object == none || object > token || token < head(token) || other) return;
    if (is_one_of(document().lemma(object), {"missile", "rocket", "projectile", "drone", "round", "shell",
                                             "satellite", "torpedo", "salvo", "balloon"}))
      edits_.hang(token, object, Label::acl);
  }

  /// "Taiwan scrambled jets.": the verb is taken for a participle before its object.
  bool split_object(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence)) return false;
    std::uint32_t subject = none;
    std::uint32_t verb = none;
    for (const std::uint32_t child : tree().children(noun)) {
      if (child > noun) break;
      if (is_subject_label(label(child))) subject = child;
      const bool past = tag(child) == "VBD" || tag(child) == "VBN";
      if (label(child) != Label::amod || !past) continue;
      const std::uint32_t own = tree().child(child, Label::nsubj);
      if (own != none) subject = own;
      if (own != none || lexicon_.knows_verb(document().lemma(child))) verb = child;
    }
    if (subject == none || verb == none || verb < subject || !edits_.is_nominal(subject)) return false;
    const bool copula = std::ranges::any_of(
        tree().children(noun), [&](std::uint32_t child) { return document().tokens[child].pos == Pos::AUX; });
    if (copula) return false;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.make_root(sentence, verb);
    edits_.hang(noun, verb, Label::dobj);
    for (const std::uint32_t child : tree().children(noun)) {
      if (child == verb) continue;
      if (child < verb || label(child) == Label::punct) edits_.hang(child, verb, label(child));
    }
    return true;
  }

  /// "The tanker, seized two weeks ago, was released": a participle between commas told as a verb.
  void participle_for_past(std::uint32_t verb) {
    if (label(verb) != Label::ccomp || tag(verb) != "VBD" || verb < 2) return;
    const std::uint32_t main = head(verb);
    if (main < verb || document().word(verb - 1) != ",") return;
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (subject == none || tree().right_edge(subject) < verb - 1 || subject > verb) return;
    if (edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp})) return;
    const bool own = std::ranges::any_of(tree().children(main),
                                         [&](std::uint32_t child) { return is_subject_label(label(child)); });
    if (own || document().word(tree().right_edge(verb)) != ",") return;
    const bool passive = tree().child(main, Label::auxpass) != none;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(subject, main, passive ? Label::nsubjpass : Label::nsubj);
    edits_.hang(verb, subject, Label::acl);
    for (const std::uint32_t child : tree().children(verb))
      if (child < verb && child != subject)
        edits_.hang(child, child < subject ? main : subject, label(child));
  }

  /// "Gunmen killed 20 people, officials said": a participle has no object; its noun is the subject.
  void active_participle(std::uint32_t verb) {
    if (label(verb) != Label::acl || tag(verb) != "VBN" || !edits_.has_child(verb, {Label::dobj})) return;
    const std::uint32_t noun = head(verb);
    const std::uint32_t told = head(noun);
    // "An air strike killed 14 people, the ministry said": it was not the strike that spoke
    const bool beside = label(noun) == Label::nsubj && told > verb &&
                        std::ranges::any_of(tree().children(told), [&](std::uint32_t child) {
                          return label(child) == Label::nsubj && child > verb && child < told;
                        });
    if ((label(noun) != Label::dep && !beside) || noun > verb || edits_.has_child(verb, {Label::agent}))
      return;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.hang(verb, head(noun), Label::ccomp);
    edits_.hang(noun, verb, Label::nsubj);
  }

  const EventLexicon& lexicon_;
};

}  // namespace

std::optional<Document> with_mended_trees(const Document& document, const EventLexicon& lexicon) {
  TreeEdits edits(document);
  Verbs verbs(edits, lexicon);
  for (const Sentence& sentence : document.sentences) {
    if (!verbs.mend_root(sentence)) {
      mend_clauses(edits, sentence);
      mend_tellings(edits, sentence);
      mend_asides(edits, sentence);
      mend_days(edits, lexicon, sentence);
      mend_subjects(edits, lexicon, sentence);
      if (!mend_speakers(edits, lexicon, sentence)) mend_headline(edits, lexicon, sentence);
    }
    verbs.mend(sentence);
    mend_opening_label(edits, sentence);
    mend_parties(edits, lexicon, sentence);
    mend_conjuncts(edits, lexicon, sentence);
    mend_nouns(edits, sentence);
    mend_names(edits, sentence);
    mend_phrases(edits, lexicon, sentence);
    mend_objects(edits, sentence);
    mend_nonfinite(edits, sentence);
  }
  return edits.take();
}

}  // namespace chancery::extract

#include "extract/text/mended_trees.hpp"

#include <algorithm>
#include <string_view>

#include "extract/text/headline_trees.hpp"
#include "extract/text/mended_asides.hpp"
#include "extract/text/mended_clauses.hpp"
#include "extract/text/mended_companions.hpp"
#include "extract/text/mended_conjuncts.hpp"
#include "extract/text/mended_days.hpp"
#include "extract/text/mended_labels.hpp"
#include "extract/text/mended_lists.hpp"
#include "extract/text/mended_names.hpp"
#include "extract/text/mended_nonfinite.hpp"
#include "extract/text/mended_nouns.hpp"
#include "extract/text/mended_objects.hpp"
#include "extract/text/mended_parted_speech.hpp"
#include "extract/text/mended_parties.hpp"
#include "extract/text/mended_phrases.hpp"
#include "extract/text/mended_relatives.hpp"
#include "extract/text/mended_reports.hpp"
#include "extract/text/mended_roots.hpp"
#include "extract/text/mended_semicolons.hpp"
#include "extract/text/mended_series.hpp"
#include "extract/text/mended_sides.hpp"
#include "extract/text/mended_speakers.hpp"
#include "extract/text/mended_split_verbs.hpp"
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

/// Verbs and participles that the parser takes for each other.
class Verbs : TreeRules {
 public:
  explicit Verbs(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      asked_verb(token);
      participle_for_past(token);
      participle_before_verb(sentence, token);
      past_with_subject(token);
      active_participle(token);
      fired_object(token);
    }
  }

 private:
  /// "proposed that the Council visit Haiti": the parser takes the verb for a noun.
  void asked_verb(std::uint32_t noun) {
    if (label(noun) != Label::ccomp || tag(noun) != "NN" || head(noun) > noun ||
        tree().child(noun, Label::mark) == none ||
        !is_one_of(document().lemma(head(noun)),
                   {"propose", "suggest", "recommend", "demand", "ask", "insist", "request", "urge"}))
      return;
    const std::uint32_t subject = noun - 1;
    if (head(subject) != noun || label(subject) != Label::compound) return;
    edits_.retag(noun, "VB", Pos::VERB);
    edits_.hang(subject, noun, Label::nsubj);
    for (const std::uint32_t child : tree().children(noun)) {
      if (child < subject && label(child) != Label::mark) edits_.hang(child, subject, label(child));
      if (child > noun && label(child) == Label::appos) edits_.hang(child, noun, Label::dobj);
    }
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

  /// "The tanker, seized two weeks ago, was released": a participle between commas told as a verb.
  void participle_for_past(std::uint32_t verb) {
    if (label(verb) != Label::ccomp || tag(verb) != "VBD" || verb < 2) return;
    const std::uint32_t main = head(verb);
    if (main < verb || document().word(verb - 1) != ",") return;
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (subject == none || tree().right_edge(subject) < verb - 1 || subject > verb) return;
    if (edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp})) return;
    const bool own = std::ranges::any_of(
        tree().children(main), [&](std::uint32_t child) { return language::is_subject(label(child)); });
    if (own || document().word(tree().right_edge(verb)) != ",") return;
    const bool passive = tree().child(main, Label::auxpass) != none;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(subject, main, passive ? Label::nsubjpass : Label::nsubj);
    edits_.hang(verb, subject, Label::acl);
    for (const std::uint32_t child : tree().children(verb))
      if (child < verb && child != subject)
        edits_.hang(child, child < subject ? main : subject, label(child));
  }

  /// "Iraq, warned an hour before, lost no one": a participle between commas told as the first of two verbs.
  void participle_before_verb(const Sentence& sentence, std::uint32_t verb) {
    if (tag(verb) != "VBD" || verb < sentence.begin + 2 || document().word(verb - 1) != ",") return;
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    const std::uint32_t main = tree().child(verb, Label::conj);
    if (subject != verb - 2 || main == none || main < verb || tag(main) != "VBD" ||
        document().word(main - 1) != "," ||
        edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp, Label::cc}))
      return;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.put_for(sentence, main, verb);
    edits_.hang(subject, main, Label::nsubj);
    edits_.hang(verb, subject, Label::acl);
  }

  /// "the talks, which Lima suspended in March, will resume", "after the two ships collided": no participle
  /// has a subject.
  void past_with_subject(std::uint32_t verb) {
    if (tag(verb) != "VBN" || tree().child(verb, Label::nsubj) == none ||
        tree().child(verb, Label::aux) != none || tree().child(verb, Label::auxpass) != none)
      return;
    const std::uint32_t mark = label(verb) == Label::advcl ? tree().child(verb, Label::mark) : none;
    const bool clause =
        mark != none && !edits_.has_child(verb, {Label::agent}) &&
        is_one_of(document().lemma(mark), {"after", "as", "before", "because", "since", "while", "although"});
    if (clause || label(verb) == Label::relcl) edits_.retag(verb, "VBD", Pos::VERB);
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
};

}  // namespace

std::optional<Document> with_mended_trees(const Document& document, const EventLexicon& lexicon) {
  TreeEdits edits(document);
  Verbs verbs(edits);
  for (const Sentence& sentence : document.sentences) {
    if (!mend_roots(edits, lexicon, sentence)) {
      mend_clauses(edits, sentence);
      mend_tellings(edits, lexicon, sentence);
      mend_asides(edits, sentence);
      mend_days(edits, lexicon, sentence);
      mend_subjects(edits, lexicon, sentence);
      const bool told = mend_reports(edits, lexicon, sentence);
      if (!told && !mend_speakers(edits, lexicon, sentence)) mend_headline(edits, lexicon, sentence);
    }
    verbs.mend(sentence);
    mend_semicolons(edits, sentence);
    mend_opening_label(edits, sentence);
    mend_parties(edits, lexicon, sentence);
    mend_conjuncts(edits, lexicon, sentence);
    mend_nouns(edits, sentence);
    mend_sides(edits, sentence);
    mend_names(edits, sentence);
    mend_companions(edits, lexicon, sentence);
    mend_phrases(edits, lexicon, sentence);
    mend_relatives(edits, sentence);
    mend_objects(edits, sentence);
    mend_nonfinite(edits, sentence);
    mend_series(edits, sentence);
    mend_lists(edits, sentence);
    if (!mend_parted_speech(edits, sentence)) mend_split_verbs(edits, sentence);
  }
  return edits.take();
}

}  // namespace chancery::extract

#include "extract/text/mended_reports.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Reports : TreeRules {
 public:
  Reports(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  bool mend(const Sentence& sentence) {
    inverted(sentence);
    cited(sentence);
    subject_as_object(sentence);
    report_as_object(sentence);
    claim_denied(sentence);
    claim_beside(sentence);
    proposed_behind_name(sentence);
    return case_before_told(sentence);
  }

 private:
  bool is_comma(std::uint32_t token) const { return document().word(token) == ","; }

  /// "Soldiers crossed the river, claims a statement from the army", where the statement is taken for what is
  /// claimed.
  void inverted(const Sentence& sentence) {
    for (std::uint32_t verb = sentence.begin + 4; verb + 1 < sentence.end; ++verb) {
      if (label(verb) != Label::conj || !is_comma(verb - 1) || (tag(verb) != "VBD" && tag(verb) != "VBZ") ||
          !is_one_of(document().lemma(verb), {"say", "claim", "add", "state", "insist", "warn", "read"}))
        continue;
      const std::uint32_t who = tree().child(verb, Label::dobj);
      if (who == none || who < verb || has_subject(verb) || edits_.has_child(verb, {Label::ccomp}) ||
          tree().left_edge(who) != verb + 1 ||
          !is_one_of(document().lemma(who),
                     {"statement", "communique", "communiqué", "report", "source", "official", "spokesman",
                      "spokeswoman", "spokesperson", "diplomat", "letter", "note", "release", "minister",
                      "document"}))
        continue;
      edits_.hang(who, verb, Label::nsubj);
      edits_.hang(verb, head(verb), Label::parataxis);
      return;
    }
  }

  /// "The agency reported, citing two officials, that he had come", where the parser hangs the clause on the
  /// citing: it is what is reported.
  void cited(const Sentence& sentence) {
    for (std::uint32_t citing = sentence.begin + 2; citing + 3 < sentence.end; ++citing) {
      if (tag(citing) != "VBG" || !is_one_of(document().lemma(citing), {"cite", "quote"})) continue;
      const std::uint32_t told = tree().child(citing, Label::ccomp);
      const std::uint32_t speech = head(citing);
      if (told == none || speech > citing || !edits_.has_child(citing, {Label::dobj}) ||
          edits_.has_child(speech, {Label::ccomp}) || !lexicon_.is_verb_of_speech(document().lemma(speech)))
        continue;
      edits_.hang(told, speech, Label::ccomp);
    }
  }

  /// "Malawi reiterated that, should the talks fail, the matter ought to be settled in court", where the last
  /// clause is taken for the main one.
  bool case_before_told(const Sentence& sentence) {
    const std::uint32_t told = sentence.root;
    for (const std::uint32_t verb : tree().children(told)) {
      if (verb > told || label(verb) != Label::ccomp || !lexicon_.is_verb_of_speech(document().lemma(verb)) ||
          document().word(verb + 1) != "that" || !is_comma(verb + 2) || !has_subject(verb))
        continue;
      const std::uint32_t clause = tree().child(verb, Label::ccomp);
      if (clause == none || clause < verb || !is_comma(tree().right_edge(verb)) || !has_subject(told))
        continue;
      edits_.make_root(sentence, verb);
      edits_.hang(told, verb, Label::ccomp);
      edits_.hang(clause, told, Label::advcl);
      edits_.hang(verb + 1, told, Label::mark);
      return true;
    }
    return false;
  }

  /// "said three rounds of talks since May had failed", where the rounds are taken for what is said.
  void subject_as_object(const Sentence& sentence) {
    for (std::uint32_t told = sentence.begin + 4; told < sentence.end; ++told) {
      const std::uint32_t said = head(told);
      if (label(told) != Label::advcl || said > told || document().lemma(said) != "say" || has_subject(told))
        continue;
      const std::uint32_t subject = tree().child(said, Label::dobj);
      const std::uint32_t mark = tree().child(told, Label::mark);
      if (subject == none || mark == none || subject < said || subject > mark || mark > told ||
          document().tokens[subject].pos != Pos::NOUN || document().lemma(mark) != "since" ||
          !is_finite(told))
        continue;
      const bool passive = tree().child(told, Label::auxpass) != none;
      edits_.hang(told, said, Label::ccomp);
      edits_.hang(subject, told, passive ? Label::nsubjpass : Label::nsubj);
      edits_.hang(mark, subject, Label::prep);
      return;
    }
  }

  /// "says reports that it was shot down are false", where the reports are taken for what is said.
  void report_as_object(const Sentence& sentence) {
    for (std::uint32_t be = sentence.begin + 4; be < sentence.end; ++be) {
      const std::uint32_t said = head(be);
      if (label(be) != Label::ccomp || said > be || document().tokens[be].pos != Pos::AUX ||
          !is_one_of(tag(be), {"VBD", "VBZ", "VBP"}) || has_subject(be) ||
          !lexicon_.is_verb_of_speech(document().lemma(said)))
        continue;
      const std::uint32_t report = tree().child(said, Label::dobj);
      if (report == none || report < said || document().tokens[report].pos != Pos::NOUN ||
          tree().right_edge(report) != be)
        continue;
      edits_.hang(report, be, Label::nsubj);
      return;
    }
  }

  /// "said it had taken the town, a claim Ukraine's general staff denied", where the denial is taken for what
  /// is said.
  void claim_denied(const Sentence& sentence) {
    for (std::uint32_t claim = sentence.begin + 4; claim + 2 < sentence.end; ++claim) {
      if (label(claim) != Label::appos || !is_claim(claim)) continue;
      const std::uint32_t who = tree().child(claim, Label::appos);
      const std::uint32_t denied = who == none ? none : tree().right_edge(who);
      if (denied == none || who < claim || denied >= sentence.end || label(denied) != Label::ccomp ||
          head(denied) > claim || !is_one_of(tag(denied), {"VBD", "VBZ", "VBP"}))
        continue;
      const std::uint32_t said = head(denied);
      for (const std::uint32_t child : tree().children(denied)) {
        if (child < claim) edits_.hang(child, said, label(child));
      }
      edits_.hang(denied, claim, Label::relcl);
      edits_.hang(who, denied, Label::nsubj);
      return;
    }
  }

  /// "fears that the ship maps the seabed, a charge China denies", where the denial is taken for what is
  /// feared.
  void claim_beside(const Sentence& sentence) {
    for (std::uint32_t denied = sentence.begin + 5; denied < sentence.end; ++denied) {
      if (label(denied) != Label::ccomp || head(denied) > denied || tree().child(denied, Label::mark) != none)
        continue;
      const std::uint32_t claim = tree().child(denied, Label::dobj);
      const std::uint32_t who = tree().child(denied, Label::nsubj);
      if (claim == none || who == none || claim > who || who > denied || !is_claim(claim)) continue;
      const std::uint32_t begin = tree().left_edge(claim);
      if (begin > sentence.begin && is_comma(begin - 1)) edits_.hang(denied, head(denied), Label::parataxis);
    }
  }

  bool is_claim(std::uint32_t noun) const {
    return is_one_of(document().lemma(noun), {"claim", "charge", "allegation", "accusation", "assertion",
                                              "account", "version", "report"});
  }

  /// "telephoned Ann Lee and proposed talks", where the talks are taken for somebody telephoned as well.
  void proposed_behind_name(const Sentence& sentence) {
    for (std::uint32_t verb = sentence.begin + 3; verb + 1 < sentence.end; ++verb) {
      const std::uint32_t object = head(verb);
      const std::uint32_t name = head(object);
      if (label(verb) != Label::amod || tag(verb) != "VBN" || object != verb + 1 ||
          label(object) != Label::conj || document().word(verb - 1) != "and" ||
          document().tokens[name].name != language::NameType::PERSON || label(name) != Label::dobj ||
          !lexicon_.is_verb_of_speech(document().lemma(verb)))
        continue;
      edits_.retag(verb, "VBD", Pos::VERB);
      edits_.hang(verb, head(name), Label::conj);
      edits_.hang(object, verb, Label::dobj);
      edits_.hang(verb - 1, head(name), Label::cc);
      return;
    }
  }

  bool is_finite(std::uint32_t verb) const {
    for (const std::uint32_t child : tree().children(verb)) {
      const bool auxiliary = label(child) == Label::aux || label(child) == Label::auxpass;
      if (auxiliary && is_one_of(tag(child), {"VBD", "VBZ", "VBP", "MD"})) return true;
    }
    return tag(verb) == "VBD" || tag(verb) == "VBZ";
  }

  const EventLexicon& lexicon_;
};

}  // namespace

bool mend_reports(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  return Reports(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract

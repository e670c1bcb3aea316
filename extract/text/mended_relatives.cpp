#include "extract/text/mended_relatives.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Relatives : TreeRules {
 public:
  explicit Relatives(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    noun_for_verb(sentence);
    for (std::uint32_t verb = sentence.begin + 1; verb < sentence.end; ++verb) {
      signed_paper(verb);
      shut_behind(verb);
      whose_bearer(sentence, verb);
      const bool alone = tag(verb) == "VBN" && verb == sentence.root && !tree().has_child(verb, Label::aux) &&
                         !tree().has_child(verb, Label::auxpass);
      if (tag(verb) != "VBD" && !alone) continue;
      if (!participle_before_verb(sentence, verb)) relative_before_verb(sentence, verb);
    }
  }

 private:
  static constexpr int most_phrases = 3;

  bool is_finite(std::uint32_t verb) const {
    return is_one_of(tag(verb), {"VBD", "VBZ", "VBP"}) ||
           std::ranges::any_of(tree().children(verb), [&](std::uint32_t child) {
             return (label(child) == Label::aux || label(child) == Label::auxpass) && tag(child) != "TO" &&
                    child < verb;
           });
  }

  /// Verbs that need an object and are done to people and things.
  static bool is_done_to(std::string_view lemma) {
    return is_one_of(
        lemma, {"kidnap",   "abduct",  "detain",     "arrest",   "seize",    "capture", "wound",  "injure",
                "kill",     "expel",   "deport",     "jail",     "hold",     "take",    "board",  "hijack",
                "sentence", "convict", "charge",     "dismiss",  "sack",     "rescue",  "hurt",   "release",
                "free",     "summon",  "recall",     "name",     "appoint",  "send",    "deploy", "evacuate",
                "ambush",   "impound", "confiscate", "displace", "imprison", "accuse",  "fire",   "shoot"});
  }

  /// "left out the firm, whose agent in Lima, Soto & Sons, said": the agent said it, no clause goes on.
  void whose_bearer(const Sentence& sentence, std::uint32_t verb) {
    if ((label(verb) != Label::conj && label(verb) != Label::ROOT) || has_subject(verb) || !is_finite(verb))
      return;
    const std::uint32_t auxiliary = first_auxiliary(verb);
    if (auxiliary < sentence.begin + 2 || document().word(auxiliary - 1) != ",") return;
    const bool root = label(verb) == Label::ROOT;  // "let in the envoy, whose trip, planned in May, was off"
    const std::uint32_t main = root ? tree().child(verb, Label::ccomp) : head(verb);
    if (main == none || main > verb) return;
    for (std::uint32_t whose = auxiliary - 2; whose > main; --whose) {
      if (is_finite(whose)) return;
      if (document().word(whose) != "whose") continue;
      const std::uint32_t bearer = head(whose);
      const std::uint32_t noun = head(bearer);
      if (label(bearer) != Label::appos || bearer < whose || noun > whose) return;
      if (root) edits_.make_root(sentence, main);
      const bool passive = tree().child(verb, Label::auxpass) != none;
      edits_.hang(bearer, verb, passive ? Label::nsubjpass : Label::nsubj);
      return edits_.hang(verb, noun, Label::relcl);
    }
  }

  std::uint32_t first_auxiliary(std::uint32_t verb) const {
    for (const std::uint32_t child : tree().children(verb)) {
      if (child < verb && (label(child) == Label::aux || label(child) == Label::auxpass)) return child;
    }
    return verb;
  }

  /// "the treaty on the border signed by Chad": the paper was signed, not what it is about.
  void signed_paper(std::uint32_t verb) {
    const bool told = label(verb) == Label::relcl && tree().child(verb, Label::nsubjpass) != none;
    if ((label(verb) != Label::acl && !told) || tag(verb) != "VBN" ||
        !is_one_of(document().lemma(verb), {"sign", "initial", "ratify", "conclude", "adopt", "negotiate",
                                            "reach", "strike", "seal"}))
      return;
    std::uint32_t noun = head(verb);
    if (is_paper(noun)) return;
    for (int i = 0; i < most_phrases && label(noun) == Label::pobj; ++i) {
      noun = head(head(noun));
      if (is_paper(noun)) return edits_.hang(verb, noun, label(verb));
    }
  }

  /// "will reopen the crossing, closed since May": the crossing was closed, nobody closed anything.
  void shut_behind(std::uint32_t verb) {
    if (!is_one_of(document().word(verb), {"closed", "shut"}) || label(verb) != Label::advcl || verb < 2)
      return;
    const std::uint32_t noun = verb - 2;
    if (document().word(verb - 1) != "," || document().tokens[noun].pos != Pos::NOUN || has_subject(verb) ||
        edits_.has_child(verb, {Label::dobj}) ||
        !is_one_of(document().lemma(noun),
                   {"crossing", "border", "frontier", "embassy", "consulate", "airport", "airspace", "bridge",
                    "port", "road", "checkpoint", "mission"}))
      return;
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(verb, noun, Label::acl);
  }

  bool is_paper(std::uint32_t noun) const {
    if (!edits_.is_nominal(noun)) return false;
    return is_one_of(
        fold(document().lemma(noun)),
        {"treaty", "agreement", "accord", "pact", "protocol", "memorandum", "convention", "declaration",
         "charter", "deal", "truce", "ceasefire", "resolution", "communiqué", "communique", "statement"});
  }

  /// The verb behind all that belongs to the first one, without a mark, a subject or a conjunction; none
  /// where there is no such.
  std::uint32_t verb_behind(std::uint32_t verb) const {
    for (const std::uint32_t main : tree().children(verb)) {
      if (main < verb || !is_finite(main)) continue;
      const bool clause = label(main) == Label::conj || label(main) == Label::dep ||
                          label(main) == Label::advcl || label(main) == Label::ccomp;
      if (!clause || has_subject(main) || tree().child(main, Label::mark) != none) continue;
      return main;
    }
    return none;
  }

  /// "Three sailors kidnapped ten days ago are alive", "The men detained in May have yet to appear"
  bool participle_before_verb(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (subject == none || tree().right_edge(subject) != verb || document().tokens[subject].pos != Pos::NOUN)
      return false;
    const std::uint32_t main = verb_behind(verb);
    // "An exchange agreed in Doha had been due": no clause that is told begins with "had"
    const bool bare = main != none && document().tokens[tree().left_edge(main)].pos == Pos::AUX;
    if (!bare && !is_done_to(document().lemma(verb))) return false;
    if (main == none || edits_.has_child(verb, {Label::dobj, Label::cc, Label::xcomp, Label::prt}))
      return false;
    const std::uint32_t begin = tree().left_edge(main);
    if (begin < verb + 2 || document().tokens[begin - 1].pos == Pos::PUNCT ||
        document().tokens[begin - 1].pos == Pos::CCONJ)
      return false;
    edits_.retag(verb, "VBN", Pos::VERB);
    take_over(sentence, subject, verb, main);
    edits_.hang(verb, subject, Label::acl);
    return true;
  }

  /// "The bloc, which Chad and Mali quit in January, welcomed it"
  void relative_before_verb(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t noun = tree().child(verb, Label::nsubj);
    const std::uint32_t doer = noun == none ? none : second_subject(verb, noun);
    if (doer == none) return;
    const std::uint32_t which = tree().left_edge(doer);
    if (which < noun + 2 || !is_one_of(document().word(which), {"which", "whom", "whose"})) return;
    if (document().word(which - 1) != "," || tree().right_edge(noun) != which) return;
    const std::uint32_t main = verb_behind(verb);
    if (main == none || edits_.has_child(verb, {Label::dobj, Label::cc})) return;
    const std::uint32_t begin = tree().left_edge(main);
    if (document().word(begin - 1) != ",") return;
    take_over(sentence, noun, verb, main);
    edits_.hang(verb, noun, Label::relcl);
    if (document().word(which) != "whose") edits_.hang(which, verb, Label::dobj);
  }

  /// "The bloc, which Chad quit, welcomed it", taken for a noun with two clauses that tell which it is.
  void noun_for_verb(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence)) return;
    const std::uint32_t clause = tree().child(noun, Label::relcl);
    if (clause == none || clause < noun || tree().child(clause, Label::nsubj) == none) return;
    const std::uint32_t which = tree().left_edge(clause);
    const bool aside = document().word(which - 1) == "," && document().word(which) == "which" &&
                       tree().child(clause, Label::nsubj) != which;
    if (!aside || edits_.has_child(clause, {Label::dobj, Label::cc})) return;
    const std::uint32_t main = verb_behind(clause);
    if (main == none || tag(main) == "VBN" || document().word(tree().left_edge(main) - 1) != ",") return;
    edits_.make_root(sentence, main);
    edits_.hang(noun, main, Label::nsubj);
    edits_.hang(which, clause, Label::dobj);
  }

  std::uint32_t second_subject(std::uint32_t verb, std::uint32_t first) const {
    for (const std::uint32_t child : tree().children(verb)) {
      if (child > first && child < verb && label(child) == Label::nsubj) return child;
    }
    return none;
  }

  /// Makes `main` the verb of the clause and `subject` its subject; what ends the sentence goes along.
  void take_over(const Sentence& sentence, std::uint32_t subject, std::uint32_t verb, std::uint32_t main) {
    edits_.put_for(sentence, main, verb);
    const bool passive = tree().child(main, Label::auxpass) != none;
    edits_.hang(subject, main, passive ? Label::nsubjpass : Label::nsubj);
    for (const std::uint32_t child : tree().children(verb)) {
      if (child > main) edits_.hang(child, main, label(child));
    }
  }
};

}  // namespace

void mend_relatives(TreeEdits& edits, const Sentence& sentence) { Relatives(edits).mend(sentence); }

}  // namespace chancery::extract

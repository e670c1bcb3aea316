#include "extract/text/mended_conjuncts.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Conjuncts : TreeRules {
 public:
  Conjuncts(TreeEdits& edits, const EventLexicon& lexicon)
      : TreeRules(edits),
        lexicon_(lexicon),
        people_(lexicon.word_class("people") | lexicon.word_class("official") | lexicon.word_class("body") |
                lexicon.word_class("force") | lexicon.word_class("report")) {}

  void mend(const Sentence& sentence) {
    out_of_quote(sentence);
    for (std::uint32_t verb = sentence.begin; verb < sentence.end; ++verb) {
      told_beside(verb);
      if (claims_in_post(verb)) continue;
      if (label(verb) != Label::conj || head(verb) >= verb || has_subject(verb)) continue;
      const bool mended = goes_on_behind_quote(verb) || goes_on_with_modal(verb) || goes_on_done_to(verb) ||
                          goes_on_in_clause(verb) || goes_on_passive(verb);
      if (!mended) goes_on_speaking(verb);
    }
  }

 private:
  /// The mark that opens the quotation in which the token lies; none where it lies in none.
  std::uint32_t opening_of(std::uint32_t token) const {
    const auto& sentence = document().sentences[document().tokens[token].sentence];
    for (std::uint32_t at = token; at > sentence.begin; --at) {
      if (tag(at - 1) == "''") return none;
      if (tag(at - 1) == "``") return at - 1;
    }
    return none;
  }

  bool is_told(std::uint32_t verb) const {
    return (tag(verb) == "VBD" || tag(verb) == "VBZ") && tree().child(verb, Label::nsubj) != none;
  }

  /// "said that his country "does not lie, it remembers", and ruled out": what is quoted hangs on who says
  /// it.
  void out_of_quote(const Sentence& sentence) {
    const std::uint32_t root = sentence.root;
    const std::uint32_t opening = opening_of(root);
    const std::uint32_t speech = tree().child(root, Label::ccomp);
    if (opening == none || speech == none || speech > opening || !is_told(speech)) return;
    if (document().word(opening - 1) == ",") return;  // "would go, provided, she said, "there is time""
    std::uint32_t closing = root;
    while (closing < sentence.end && tag(closing) != "''") ++closing;
    const std::uint32_t clause = tree().child(speech, Label::ccomp);
    for (const std::uint32_t child : tree().children(root)) {
      if (child > closing) edits_.hang(child, speech, label(child));
    }
    edits_.make_root(sentence, speech);
    edits_.hang(root, clause == none ? speech : clause, clause == none ? Label::ccomp : Label::conj);
  }

  /// "said the attack was "a crime", and summoned the ambassador": what goes on behind the quotation is done
  /// by who spoke.
  bool goes_on_behind_quote(std::uint32_t verb) {
    const std::uint32_t first = head(verb);
    const std::uint32_t opening = opening_of(first);
    if (opening == none || tag(verb) != "VBD" || opening_of(verb) != none) return false;
    std::uint32_t above = first;
    for (int step = 0; step < 4 && above > opening && head(above) != above; ++step) above = head(above);
    if (above > opening || tag(above) != "VBD" || !is_told(above)) return false;
    join(verb, above);
    return true;
  }

  /// "said Peru would go on and called on Chile to help": what is told in the past is told of who said it.
  void told_beside(std::uint32_t verb) {
    const std::uint32_t first = head(verb);
    if (label(verb) != Label::conj || tag(verb) != "VBD" || tag(first) != "VB" ||
        label(first) != Label::ccomp)
      return;
    const std::uint32_t above = head(first);
    const bool own = tree().child(verb, Label::nsubj) != none;
    if (own || tag(above) != "VBD" || above > first || tree().child(above, Label::nsubj) == none) return;
    for (const std::uint32_t mark : tree().children(first)) {
      if (label(mark) == Label::cc && mark > first && mark < verb) edits_.hang(mark, above, Label::cc);
    }
    edits_.hang(verb, above, Label::conj);
  }

  std::string_view modal(std::uint32_t verb) const {
    const std::uint32_t aux = tree().child(verb, Label::aux);
    return aux != none && tag(aux) == "MD" ? document().lemma(aux) : std::string_view();
  }

  /// "claimed in a message posted on Wednesday that they had been freed and said": what is told hangs on the
  /// claim.
  bool claims_in_post(std::uint32_t clause) {
    const std::uint32_t post = head(clause);
    const std::uint32_t mark = tree().child(clause, Label::mark);
    if (label(clause) != Label::ccomp || label(post) != Label::acl || tag(post) != "VBN" || mark == none ||
        document().word(mark) != "that")
      return false;
    const std::uint32_t in = head(head(post));
    const std::uint32_t claim = head(in);
    if (label(head(post)) != Label::pobj || label(in) != Label::prep ||
        tree().child(claim, Label::ccomp) != none)
      return false;
    if (tag(claim) != "VBD" && tag(claim) != "VBZ") return false;
    if (!is_one_of(document().lemma(post), {"post", "broadcast", "publish", "release", "air", "circulate",
                                            "carry", "issue", "send", "distribute", "share", "upload"}))
      return false;
    edits_.hang(clause, claim, Label::ccomp);
    for (const std::uint32_t verb : tree().children(clause)) {
      if (label(verb) == Label::conj && tag(verb) == "VBD" && !has_subject(verb) &&
          tree().child(verb, Label::ccomp) != none)
        join(verb, claim);
    }
    return true;
  }

  /// With what joins the verb to the one before.
  void join(std::uint32_t verb, std::uint32_t first) {
    for (const std::uint32_t mark : tree().children(head(verb))) {
      if (mark < verb && mark + 4 > tree().left_edge(verb) &&
          (label(mark) == Label::cc || label(mark) == Label::punct) && mark > head(verb))
        edits_.hang(mark, first, label(mark));
    }
    edits_.hang(verb, first, Label::conj);
  }

  /// "Brazil would send an envoy, he announced, and would accept": what goes on is what is told.
  bool goes_on_with_modal(std::uint32_t verb) {
    const std::uint32_t speech = head(verb);
    const std::uint32_t told =
        label(speech) == Label::parataxis ? head(speech) : tree().child(speech, Label::ccomp);
    if (told == none || told > speech || modal(verb).empty() || modal(verb) != modal(told) ||
        !modal(speech).empty()) {
      return false;
    }
    join(verb, told);
    return true;
  }

  /// "Two men were arrested, she confirmed, and were let go": she was not let go.
  bool goes_on_done_to(std::uint32_t verb) {
    const std::uint32_t speech = head(verb);
    const std::uint32_t told =
        label(speech) == Label::parataxis ? head(speech) : tree().child(speech, Label::ccomp);
    const auto passive = [&](std::uint32_t one) { return tree().child(one, Label::auxpass) != none; };
    if (told == none || told > speech || tag(verb) != "VBN" || !passive(verb) || !passive(told) ||
        passive(speech) || !lexicon_.is_verb_of_speech(document().lemma(speech)))
      return false;
    join(verb, told);
    return true;
  }

  /// "demanding that the junta lift the ban and release the men"
  bool goes_on_in_clause(std::uint32_t verb) {
    const std::uint32_t above = head(verb);
    const std::uint32_t clause = tree().child(above, Label::ccomp);
    const bool finite =
        tag(above) == "VBG" || tag(above) == "VBD" || tag(above) == "VBZ" || tag(above) == "VBN";
    if (tag(verb) != "VB" || !finite || clause == none || clause < above || clause > verb) return false;
    if (tree().child(verb, Label::aux) != none || tree().child(clause, Label::nsubj) == none) return false;
    if (document().tokens[clause].pos == Pos::NOUN) edits_.retag(clause, "VB", Pos::VERB);
    join(verb, clause);
    return true;
  }

  /// "was charged with tipping him off and acquitted", "was accused of spying and expelled"
  bool goes_on_passive(std::uint32_t verb) {
    const std::uint32_t gerund = head(verb);
    if (tag(verb) != "VBN" || tag(gerund) != "VBG" || label(gerund) != Label::pcomp) return false;
    if (tree().child(verb, Label::aux) != none || tree().child(verb, Label::dobj) != none) return false;
    const std::uint32_t main = head(head(gerund));
    if (tree().child(main, Label::auxpass) == none) return false;
    join(verb, main);
    return true;
  }

  /// "regretted that his proposals had been ignored and warned against": things do not speak.
  bool goes_on_speaking(std::uint32_t verb) {
    const std::uint32_t clause = head(verb);
    const std::uint32_t above = head(clause);
    if (label(clause) != Label::ccomp || above > clause || (tag(verb) != "VBD" && tag(verb) != "VBN"))
      return false;
    if (!is_one_of(document().lemma(verb),
                   {"warn",   "say",     "urge",   "call",    "add",    "ask",       "appeal",
                    "insist", "stress",  "vow",    "express", "voice",  "reiterate", "thank",
                    "praise", "condemn", "accuse", "promise", "pledge", "demand"}))
      return false;
    // "denied that anyone had been hit and accused them": what has an object is not done to anyone
    const bool active =
        tree().child(clause, Label::auxpass) != none && tree().child(verb, Label::dobj) != none;
    if (tree().child(verb, Label::aux) != none || tree().child(verb, Label::auxpass) != none ||
        (!active && is_told_of(clause)))
      return false;
    const std::string_view finite = tag(above);
    if (finite != "VBD" && finite != "VBZ") return false;
    edits_.retag(verb, "VBD", Pos::VERB);
    join(verb, above);
    return true;
  }

  /// Whether the subject of the clause can speak.
  bool is_told_of(std::uint32_t clause) const {
    const std::uint32_t subject = tree().subject(clause);
    if (subject == none || document().tokens[subject].pos != Pos::NOUN) return true;
    const LemmaEntry* entry = lexicon_.find(document().lemma(subject));
    return entry != nullptr && (entry->classes & people_) != 0;
  }

  const EventLexicon& lexicon_;
  std::uint64_t people_;
};

}  // namespace

void mend_conjuncts(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Conjuncts(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract

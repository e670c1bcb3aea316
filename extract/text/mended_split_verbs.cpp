#include "extract/text/mended_split_verbs.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;
constexpr std::uint32_t longest_aside = 10;  ///< tokens

class SplitVerbs : TreeRules {
 public:
  explicit SplitVerbs(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t i = sentence.begin + 1; i + 3 < sentence.end; ++i) {
      if (document().word(i) == "," && mend_before(sentence, i)) return;
    }
  }

 private:
  enum class Form { base, participle };

  bool is_negation(std::uint32_t token) const {
    return is_one_of(document().word(token), {"not", "never", "n't", "n’t"});
  }

  bool mend_before(const Sentence& sentence, std::uint32_t comma) {
    std::uint32_t first = comma - 1;
    while (first > sentence.begin && (is_negation(first) || document().word(first) == "yet")) --first;
    const std::uint32_t behind = behind_aside(sentence, comma);
    if (behind == none) return false;
    if (tag(behind) == "TO" && behind + 1 == sentence.end) return false;
    if (tag(behind) == "TO" && intended(comma - 1, behind)) return true;
    const bool perfect = is_one_of(document().word(first), {"has", "have", "had"});
    if (perfect && document().word(first + 1) == "yet") return yet_to(first, behind);
    if (tag(first) == "MD" || document().lemma(first) == "do")
      return join(sentence, first, behind, Form::base);
    if (perfect || (document().lemma(first) == "be" && document().tokens[first].pos == Pos::AUX))
      return join(sentence, first, behind, Form::participle);
    if (first + 2 == comma && document().word(first + 1) == "never" && edits_.is_nominal(first))
      return never(sentence, first + 1, behind);
    return first + 1 == comma && nobody(first, behind);
  }

  /// What stands right behind the next comma.
  std::uint32_t behind_aside(const Sentence& sentence, std::uint32_t comma) const {
    const std::uint32_t last = std::min(sentence.end - 1, comma + longest_aside);
    for (std::uint32_t i = comma + 2; i < last; ++i) {
      if (document().word(i) == ",") return i + 1;
    }
    return none;
  }

  /// The verb that the auxiliary asks for: "sign", "still be signed", "been signed"; none where there is no
  /// such.
  std::uint32_t verb_at(const Sentence& sentence, std::uint32_t behind, Form form) const {
    std::uint32_t verb = behind;
    while (verb + 1 < sentence.end && (tag(verb) == "RB" || is_one_of(document().word(verb), {"been", "be"})))
      ++verb;
    if (form == Form::base && !is_passive(verb)) {
      const bool base = is_one_of(tag(verb), {"VB", "VBP", "NN"}) &&
                        document().word(verb) == document().lemma(verb) && !has_words_before(verb);
      return base ? verb : none;
    }
    return is_one_of(tag(verb), {"VBN", "VBD"}) ? verb : none;
  }

  bool is_passive(std::uint32_t verb) const {
    return verb > 0 && is_one_of(document().word(verb - 1), {"been", "be"});
  }

  /// "a vote": no verb.
  bool has_words_before(std::uint32_t noun) const {
    return tag(noun) == "NN" && std::ranges::any_of(tree().children(noun), [&](std::uint32_t child) {
             return child < noun && label(child) != Label::punct;
           });
  }

  /// The subject before the auxiliary, wherever the parser hung it.
  std::uint32_t subject_of(const Sentence& sentence, std::uint32_t auxiliary, std::uint32_t verb) const {
    for (std::uint32_t i = auxiliary; i-- > sentence.begin;) {
      if (language::is_subject(label(i)) && (head(i) == auxiliary || head(i) == verb)) return i;
    }
    return none;
  }

  bool join(const Sentence& sentence, std::uint32_t auxiliary, std::uint32_t behind, Form form) {
    const std::uint32_t verb = verb_at(sentence, behind, form);
    if (verb == none) return false;
    const std::uint32_t subject = subject_of(sentence, auxiliary, verb);
    if (subject == none) return false;
    const bool passive = is_passive(verb) || document().lemma(auxiliary) == "be";
    if (!tree().below(auxiliary, verb)) edits_.put_for(sentence, verb, auxiliary);
    edits_.hang(auxiliary, verb, passive && !is_passive(verb) ? Label::auxpass : Label::aux);
    edits_.retag(verb, form == Form::base && !passive ? "VB" : "VBN", Pos::VERB);
    if (is_passive(verb)) edits_.hang(verb - 1, verb, Label::auxpass);
    edits_.hang(subject, verb, passive ? Label::nsubjpass : Label::nsubj);
    for (std::uint32_t i = auxiliary + 1; i < verb && is_negation(i); ++i) edits_.hang(i, verb, Label::neg);
    return true;
  }

  /// "have yet, officials say, to sign"
  bool yet_to(std::uint32_t have, std::uint32_t to) {
    if (tag(to) != "TO" || tag(to + 1) != "VB") return false;
    edits_.hang(to + 1, have, Label::xcomp);
    edits_.hang(to, to + 1, Label::aux);
    return true;
  }

  /// "has no plans, he said, to travel"
  bool intended(std::uint32_t noun, std::uint32_t to) {
    if (document().tokens[noun].pos != Pos::NOUN || tag(to + 1) != "VB" || head(to + 1) < noun) return false;
    if (!is_one_of(document().lemma(noun),
                   {"plan",    "intention",  "decision", "attempt", "offer",  "reason", "wish",
                    "refusal", "promise",    "pledge",   "threat",  "bid",    "effort", "need",
                    "mandate", "obligation", "right",    "order",   "chance", "desire"}))
      return false;
    edits_.hang(to + 1, noun, Label::acl);
    edits_.hang(to, to + 1, Label::aux);
    return true;
  }

  /// "The general never, he said, ordered it"
  bool never(const Sentence& sentence, std::uint32_t word, std::uint32_t behind) {
    const std::uint32_t verb = verb_at(sentence, behind, Form::participle);
    if (verb == none || head(word) == verb) return false;
    edits_.hang(word, verb, Label::neg);
    return true;
  }

  /// "and no one, according to the police, was arrested": the noun before the aside is the subject.
  bool nobody(std::uint32_t noun, std::uint32_t auxiliary) {
    const std::uint32_t verb = head(auxiliary);
    const Label as = label(auxiliary);
    if ((as != Label::aux && as != Label::auxpass) || verb < auxiliary || label(verb) != Label::conj ||
        label(noun) != Label::conj || head(noun) != head(verb) || tree().subject(verb) != none ||
        !edits_.is_nominal(noun))
      return false;
    edits_.hang(noun, verb, as == Label::auxpass ? Label::nsubjpass : Label::nsubj);
    return true;
  }
};

}  // namespace

void mend_split_verbs(TreeEdits& edits, const Sentence& sentence) { SplitVerbs(edits).mend(sentence); }

}  // namespace chancery::extract

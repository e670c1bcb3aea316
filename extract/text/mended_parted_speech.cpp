#include "extract/text/mended_parted_speech.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;
constexpr std::uint32_t longest_aside = 9;  ///< tokens

class PartedSpeech : TreeRules {
 public:
  explicit PartedSpeech(TreeEdits& edits) : TreeRules(edits) {}

  /// Whether a verb was joined with its auxiliary.
  bool mend(const Sentence& sentence) {
    bool joined = false;
    for (std::uint32_t at = sentence.begin; at + 4 < sentence.end; ++at) {
      if (document().tokens[at].pos == Pos::VERB) {
        parted_subject(at);
        said_behind_source(at);
      }
      if (document().tokens[at].pos != Pos::AUX) continue;
      const std::uint32_t comma = comma_behind(at, sentence);
      if (comma == none) continue;
      const std::uint32_t end = end_of_aside(comma, sentence);
      if (end != none && join(sentence, at, comma, end)) joined = true;
    }
    return joined;
  }

 private:
  /// "is not, her office stresses, going": what stands alone between the commas speaks.
  bool is_noun_for_speech(std::uint32_t at) const {
    const std::uint32_t begin = tree().left_edge(at);
    return at > 1 && tag(at) == "NNS" &&
           is_one_of(document().word(at), {"stresses", "notes", "claims", "states", "reports"}) &&
           label(at - 1) == Label::compound && head(at - 1) == at && document().word(at + 1) == "," &&
           begin > 0 && document().word(begin - 1) == ",";
  }

  /// Makes a verb of it.
  void say(std::uint32_t noun, std::uint32_t verb) {
    for (const std::uint32_t child : tree().children(noun)) {
      if (child + 1 < noun) edits_.hang(child, noun - 1, label(child));
    }
    edits_.retag(noun, "VBZ", Pos::VERB);
    edits_.hang(noun - 1, noun, Label::nsubj);
    edits_.hang(noun, verb, Label::parataxis);
  }

  /// "The soldiers, Ann Lee wrote on Tuesday, had fired first": the soldiers did not write.
  void parted_subject(std::uint32_t speech) {
    const std::uint32_t main = head(speech);
    if (label(speech) != Label::parataxis || main < speech || has_subject(main)) return;
    std::uint32_t first = none;
    std::uint32_t second = none;
    for (const std::uint32_t child : tree().children(speech)) {
      const bool behind = child > speech && label(child) == Label::dobj;  // "The tanker, said the guard, had"
      if (!language::is_subject(label(child)) && !behind) continue;
      (first == none ? first : second) = child;
    }
    if (second == none || first > speech || document().word(tree().right_edge(first)) != ",") return;
    if (second > speech && tree().right_edge(first) + 1 != speech) return;
    if (second > speech) edits_.hang(second, speech, Label::nsubj);
    edits_.hang(first, main, tree().child(main, Label::auxpass) == none ? Label::nsubj : Label::nsubjpass);
  }

  /// "said - citing a source - that he had paid": the source is not who says so.
  void said_behind_source(std::uint32_t clause) {
    const std::uint32_t citing = head(clause);
    const std::uint32_t speech = head(citing);
    const std::uint32_t that = tree().child(clause, Label::mark);
    if (label(clause) != Label::ccomp || clause < citing || that == none || document().word(that) != "that" ||
        label(citing) != Label::advcl || speech > citing || tag(citing) != "VBG" ||
        !is_one_of(document().lemma(citing), {"cite", "quote"}) ||
        document().tokens[that - 1].pos != Pos::PUNCT || edits_.has_child(speech, {Label::ccomp}))
      return;
    edits_.hang(clause, speech, Label::ccomp);
  }

  /// The comma behind the auxiliary and its "not".
  std::uint32_t comma_behind(std::uint32_t auxiliary, const Sentence& sentence) const {
    std::uint32_t at = auxiliary + 1;
    while (at < sentence.end && (label(at) == Label::neg || tag(at) == "RB")) ++at;
    return at < sentence.end && document().word(at) == "," ? at : none;
  }

  /// The comma that closes "he said", "the minister added".
  std::uint32_t end_of_aside(std::uint32_t comma, const Sentence& sentence) const {
    bool says = false;
    for (std::uint32_t at = comma + 1; at < sentence.end && at <= comma + longest_aside; ++at) {
      if (document().word(at) == ",") return says && at > comma + 2 ? at : none;
      says = says || is_noun_for_speech(at) ||
             (is_one_of(document().lemma(at),
                        {"say", "add", "tell", "write", "go", "insist", "stress", "note", "explain", "warn",
                         "argue", "announce", "state", "claim", "reply", "believe", "think", "report"}) &&
              (tag(at) == "VBD" || tag(at) == "VBZ" || tag(at) == "VBP"));
    }
    return none;
  }

  /// The verb behind the aside that the auxiliary belongs to.
  std::uint32_t verb_behind(std::uint32_t auxiliary, std::uint32_t comma, const Sentence& sentence) const {
    std::uint32_t at = comma + 1;
    while (at < sentence.end && tag(at) == "RB") ++at;
    if (at >= sentence.end) return none;
    const bool passive =
        document().lemma(at) == "be" && at + 1 < sentence.end && tag(at + 1) == "VBN" && head(at) == at + 1;
    const std::uint32_t verb = passive ? at + 1 : at;
    const std::string_view form = passive ? tag(at) : tag(verb);
    const std::string_view word = document().lemma(auxiliary);
    const bool modal = tag(auxiliary) == "MD" || word == "do";
    const bool fits = modal ? form == "VB" || form == "VBP"
                            : form == "VBN" || form == "VBD" || (word == "be" && form == "VBG");
    const std::uint32_t own = tree().subject(verb);
    return fits && (own == none || own < auxiliary) ? verb : none;
  }

  /// The one of the three that hangs outside of them.
  std::uint32_t top_of(std::uint32_t auxiliary, std::uint32_t verb, std::uint32_t begin) const {
    for (std::uint32_t at = auxiliary; at <= verb; ++at) {
      const std::uint32_t above = head(at);
      const bool inside = above >= auxiliary && above <= verb && above != at;
      const bool clause = at == auxiliary || at == verb || at > begin;
      if (clause && !inside && document().tokens[at].pos != Pos::PUNCT) return at;
    }
    return none;
  }

  bool join(const Sentence& sentence, std::uint32_t auxiliary, std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t verb = verb_behind(auxiliary, end, sentence);
    if (verb == none || head(auxiliary) == verb) return false;
    std::uint32_t subject = tree().subject(auxiliary);
    if (subject == none && head(auxiliary) != auxiliary) subject = tree().subject(head(auxiliary));
    if (subject == none || subject > auxiliary) return false;
    const std::uint32_t top = top_of(auxiliary, verb, begin);
    if (top == none) return false;
    const bool passive =
        document().lemma(verb - 1) == "be" || (document().lemma(auxiliary) == "be" && tag(verb) == "VBN");
    if (top != verb) edits_.put_for(sentence, verb, top);
    for (std::uint32_t at = begin + 1; at < end; ++at) {
      const bool says = document().tokens[at].pos == Pos::VERB && tree().subject(at) != none;
      if (says && (at == top || head(at) == verb || head(at) == auxiliary))
        edits_.hang(at, verb, Label::parataxis);
      if (is_noun_for_speech(at)) say(at, verb);
    }
    edits_.move_children(auxiliary, verb);
    edits_.hang(auxiliary, verb,
                passive && document().lemma(auxiliary) == "be" ? Label::auxpass : Label::aux);
    edits_.hang(subject, verb, passive ? Label::nsubjpass : Label::nsubj);
    if (tag(verb) == "VBP") edits_.retag(verb, "VB", Pos::VERB);
    return true;
  }
};

}  // namespace

bool mend_parted_speech(TreeEdits& edits, const Sentence& sentence) {
  return PartedSpeech(edits).mend(sentence);
}

}  // namespace chancery::extract

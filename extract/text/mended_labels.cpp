#include "extract/text/mended_labels.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;
constexpr std::uint32_t longest_label = 5;      ///< tokens
constexpr std::uint32_t longest_brackets = 12;  ///< tokens

class Labels : TreeRules {
 public:
  explicit Labels(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    closing(sentence);
    const std::uint32_t colon = colon_of(sentence);
    if (colon == none) return;
    const std::uint32_t topic = topic_before(sentence, colon);
    if (topic == none) return;
    if (topic == sentence.root)
      split_off(sentence, topic, colon);
    else
      free_from_verb(topic, colon);
  }

 private:
  /// "Drones hit Odesa – governor Juan Paz", without a full stop: whoever says so is not hit.
  void closing(const Sentence& sentence) {
    const std::uint32_t name = sentence.end - 1;
    if (name < sentence.begin + 5 || (document().tokens[name].name != language::NameType::PERSON &&
                                      document().tokens[name].name != language::NameType::ORG))
      return;
    std::uint32_t mark = name;
    while (mark > sentence.begin + 3 && mark + longest_label > name && edits_.is_nominal(mark)) --mark;
    const std::string_view word = document().word(mark);
    const bool dash = (word == "–" || word == "—" || word == "-") && document().tokens[mark - 1].space_after;
    if ((!dash && word != ":") || !document().tokens[mark].space_after || sentence.root >= mark) return;
    for (std::uint32_t i = mark + 1; i <= name; ++i) {
      if (head(i) < mark) edits_.hang(i, sentence.root, Label::npadvmod);
    }
  }

  std::uint32_t colon_of(const Sentence& sentence) const {
    for (std::uint32_t i = sentence.begin + 1; i + 2 < sentence.end && i <= sentence.begin + longest_label;
         ++i) {
      if (document().word(i) == ":") return document().tokens[i].space_after ? i : none;
      if (document().word(i) == "(") return behind_brackets(sentence, i);
      if (!edits_.is_nominal(i - 1) && tag(i - 1) != "JJ") return none;
    }
    return none;
  }

  /// "Question (Kompas, by video link): Kenya says"
  std::uint32_t behind_brackets(const Sentence& sentence, std::uint32_t open) const {
    const std::uint32_t end = std::min(sentence.end, open + longest_brackets);
    for (std::uint32_t i = open + 1; i + 2 < end; ++i) {
      if (document().word(i) == "):") return i;
      if (document().word(i) == ")") return document().word(i + 1) == ":" ? i + 1 : none;
    }
    return none;
  }

  /// The noun by which what stands before the colon hangs on the rest.
  std::uint32_t topic_before(const Sentence& sentence, std::uint32_t colon) const {
    for (std::uint32_t i = sentence.begin; i < colon; ++i) {
      if (i == sentence.root || head(i) >= colon) return i;
    }
    return none;
  }

  /// "Mali: Dozens killed in raid, army says", where Mali is taken for what the army says.
  void told_behind(std::uint32_t topic, std::uint32_t colon) {
    const std::uint32_t said = head(topic);
    for (const std::uint32_t child : tree().children(topic)) {
      if (child < colon || label(child) != Label::appos || child > said) continue;
      const std::uint32_t verb = tree().child(child, Label::acl);
      if (verb == none || (tag(verb) != "VBN" && tag(verb) != "VBD")) return;
      edits_.hang(verb, said, Label::ccomp);
      edits_.hang(child, verb, edits_.has_child(verb, {Label::dobj}) ? Label::nsubj : Label::nsubjpass);
      return edits_.hang(topic, verb, Label::npadvmod);
    }
  }

  void free_from_verb(std::uint32_t topic, std::uint32_t colon) {
    if (label(topic) == Label::dep || label(topic) == Label::ccomp) return told_behind(topic, colon);
    if (!language::is_subject(label(topic))) return;
    for (const std::uint32_t child : tree().children(topic)) {
      if (child < colon || label(child) != Label::appos || child > head(topic)) continue;
      edits_.hang(child, head(topic), Label::nsubj);
      return edits_.hang(topic, head(topic), Label::npadvmod);
    }
    for (const std::uint32_t child : tree().children(head(topic))) {
      if (child > colon && language::is_subject(label(child)))
        return edits_.hang(topic, head(topic), Label::npadvmod);
    }
    // "Question (Antara): Oslo says", where Oslo is taken for another name of the question
    for (const std::uint32_t child : tree().children(topic)) {
      if (child < colon || label(child) != Label::appos || tree().right_edge(child) != head(topic)) continue;
      edits_.hang(child, head(topic), label(topic));
      return edits_.hang(topic, head(topic), Label::npadvmod);
    }
  }

  void split_off(const Sentence& sentence, std::uint32_t topic, std::uint32_t colon) {
    for (const std::uint32_t child : tree().children(topic)) {
      if (child < colon || label(child) != Label::appos) continue;
      std::uint32_t verb = child;
      if (tag(child).substr(0, 1) == "N") verb = tree().child(child, Label::relcl);
      if (verb == none || tag(verb).substr(0, 2) != "VB") continue;
      edits_.make_root(sentence, verb);
      edits_.hang(topic, verb, Label::npadvmod);
      const bool passive = tree().child(verb, Label::auxpass) != none;
      if (verb != child) edits_.hang(child, verb, passive ? Label::nsubjpass : Label::nsubj);
      return;
    }
  }
};

}  // namespace

void mend_opening_label(TreeEdits& edits, const Sentence& sentence) { Labels(edits).mend(sentence); }

}  // namespace chancery::extract

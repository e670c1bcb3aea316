#include "extract/text/mended_lists.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;
constexpr int max_climb = 8;

class Lists : TreeRules {
 public:
  explicit Lists(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      states_of_several(token);
      same_preposition(token);
      another_paper(token);
    }
  }

 private:
  bool is_state_name(std::uint32_t token) const {
    const auto& word = document().tokens[token];
    return word.pos == Pos::PROPN && word.name != NameType::PERSON;
  }

  /// "The leaders of the Islands, Kiribati, Nauru and Palau met": the states behind the first, taken for
  /// other names of the leaders.
  void states_of_several(std::uint32_t people) {
    if (tag(people) != "NNS" && tag(people) != "NNPS") return;
    for (const std::uint32_t of : tree().children(people)) {
      if (of != people + 1 || document().word(of) != "of") continue;
      const std::uint32_t first = tree().child(of, Label::pobj);
      if (first == none || !is_state_name(first)) return;
      if (!several_behind(people, first)) return;
      for (const std::uint32_t name : tree().children(people)) {
        if (name > first && label(name) == Label::appos) edits_.hang(name, first, Label::conj);
      }
      return;
    }
  }

  /// Whether names of states alone stand behind the first one, at least two, and the last behind "and".
  bool several_behind(std::uint32_t people, std::uint32_t first) const {
    std::uint32_t names = 0;
    bool joined = false;
    for (const std::uint32_t name : tree().children(people)) {
      if (name <= first || label(name) == Label::punct) continue;
      if (label(name) == Label::cc) {
        joined = true;
        continue;
      }
      if (label(name) != Label::appos || !is_state_name(name)) return false;
      ++names;
      for (std::uint32_t next = tree().child(name, Label::conj); next != none;
           next = tree().child(next, Label::conj)) {
        if (!is_state_name(next)) return false;
        joined = true;
        ++names;
      }
    }
    return names > 1 && joined;
  }

  /// "envoys of Chad and of the rebels", "signed by Chad and by Mali": one list.
  void same_preposition(std::uint32_t second) {
    if (label(second) != Label::conj || document().tokens[second].pos != Pos::ADP || second == 0 ||
        document().word(second - 1) == "not" ||
        !is_one_of(document().word(second), {"of", "by", "with", "against", "between", "from", "to", "for"}))
      return;
    const std::uint32_t first = first_of(second);
    if (first == none) return;
    const std::uint32_t one = tree().child(first, Label::pobj);
    const std::uint32_t other = tree().child(second, Label::pobj);
    if (one != none && other != none) edits_.hang(other, one, Label::conj);
  }

  /// The same preposition before it, on which it hangs or beside which.
  std::uint32_t first_of(std::uint32_t second) const {
    const std::uint32_t above = head(second);
    if (above >= second) return none;
    if (document().word(above) == document().word(second)) return above;
    for (const std::uint32_t child : tree().children(above)) {
      if (child < second && document().tokens[child].pos == Pos::ADP &&
          document().word(child) == document().word(second))
        return child;
    }
    return none;
  }

  /// "signed a memorandum on academies and an agreement on visas": two papers, of which the second is not
  /// what the first is about.
  void another_paper(std::uint32_t paper) {
    if (label(paper) != Label::conj || !is_paper(paper) || head(paper) > paper) return;
    const std::uint32_t article = tree().child(paper, Label::det);
    if (article == none || !is_one_of(fold(document().word(article)), {"a", "an"}) || article == 0 ||
        tree().left_edge(paper) != article || label(article - 1) != Label::cc)
      return;
    std::uint32_t first = head(paper);
    for (int i = 0; i < max_climb && !(is_paper(first) && label(first) != Label::pobj); ++i) {
      if (head(first) == first) return;
      first = head(first);
    }
    const bool object = label(first) == Label::dobj || label(first) == Label::nsubjpass;
    if (first != head(paper) && object && is_paper(first)) edits_.hang(paper, first, Label::conj);
  }

  bool is_paper(std::uint32_t noun) const {
    return edits_.is_nominal(noun) &&
           is_one_of(fold(document().lemma(noun)),
                     {"treaty", "agreement", "accord", "pact", "protocol", "memorandum", "convention",
                      "declaration", "contract", "statement", "communique", "letter", "plan"});
  }
};

}  // namespace

void mend_lists(TreeEdits& edits, const Sentence& sentence) { Lists(edits).mend(sentence); }

}  // namespace chancery::extract

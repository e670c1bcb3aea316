#include "extract/text/mended_sides.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Sentence;

class Sides : TreeRules {
 public:
  explicit Sides(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin + 1; token + 2 < sentence.end; ++token) {
      if (tag(token) != "NN" || tag(token + 1) != "NNP") continue;
      if (is_one_of(document().word(token), {"opposition", "ruling", "governing"})) side(sentence, token);
    }
  }

 private:
  void side(const Sentence& sentence, std::uint32_t noun) {
    if (fold(document().word(noun - 1)) != "the") return;
    std::uint32_t name = noun + 1;
    while (name + 1 < sentence.end && tag(name + 1) == "NNP" && head(name) != noun) ++name;
    if (label(name) == Label::appos && head(name) == noun) return take_place(sentence, noun, name);
    const std::uint32_t verb = head(name);
    const bool clause = label(name) == Label::nsubj && label(verb) == Label::relcl && head(verb) == noun;
    if (!clause || noun != sentence.root) return;
    edits_.make_root(sentence, verb);
    for (const std::uint32_t child : tree().children(noun)) {
      if (child != verb) edits_.hang(child, child < noun ? name : verb, label(child));
    }
    edits_.hang(noun, name, Label::compound);
  }

  void take_place(const Sentence& sentence, std::uint32_t noun, std::uint32_t name) {
    edits_.put_for(sentence, name, noun);
    edits_.move_children(noun, name);
    edits_.hang(noun, name, Label::compound);
  }
};

}  // namespace

void mend_sides(TreeEdits& edits, const Sentence& sentence) { Sides(edits).mend(sentence); }

}  // namespace chancery::extract

#include "extract/text/mended_semicolons.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;
constexpr int max_climb = 6;

class Semicolons : TreeRules {
 public:
  explicit Semicolons(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t at = sentence.begin + 2; at + 3 < sentence.end; ++at) {
      if (document().word(at) == ";") parted(at);
    }
    for (std::uint32_t verb = sentence.begin + 3; verb < sentence.end; ++verb) {
      if (label(verb) != Label::conj || document().tokens[verb].pos != Pos::VERB || head(verb) > verb)
        continue;
      const std::uint32_t begin = tree().left_edge(verb);
      if (begin < sentence.begin + 3 || has_subject(verb) || !is_finite(verb)) continue;
      const std::uint32_t noun = torn_before(begin);
      if (noun == none || noun < head(verb)) continue;
      edits_.hang(noun, verb, tree().child(verb, Label::auxpass) == none ? Label::nsubj : Label::nsubjpass);
    }
  }

 private:
  /// "A met B; the two agreed to go on", "It left; in a note she pleaded immunity": nobody agreed that they
  /// met.
  void parted(std::uint32_t semicolon) {
    const std::uint32_t main = head(semicolon);
    const std::uint32_t subject = tree().child(main, Label::nsubj);
    if (main < semicolon || subject == none || subject > main) return;
    if (subject < semicolon) return taken_for_participle(semicolon, main, subject);
    const std::uint32_t clause = tree().child(main, Label::ccomp);
    if (clause != none && clause < semicolon && is_finite(clause) &&
        only_fronted(semicolon + 1, tree().left_edge(subject), main))
      edits_.hang(clause, main, Label::parataxis);
  }

  /// "The troops left; in a speech the president promised": the troops promised nothing.
  void taken_for_participle(std::uint32_t semicolon, std::uint32_t main, std::uint32_t subject) {
    const std::uint32_t verb = tree().child(subject, Label::acl);
    if (verb == none || tag(verb) != "VBD" || tree().right_edge(subject) != semicolon) return;
    const bool other = std::ranges::any_of(tree().children(main), [&](std::uint32_t child) {
      return child > semicolon && child < main && label(child) == Label::nsubj;
    });
    if (!other) return;
    edits_.hang(subject, verb, Label::nsubj);
    edits_.hang(verb, main, Label::parataxis);
  }

  /// Adverbs, and phrases that tell where or when: "on Monday", "in a letter read out by the clerk".
  bool only_fronted(std::uint32_t begin, std::uint32_t end, std::uint32_t main) const {
    std::uint32_t at = begin;
    while (at < end) {
      std::uint32_t top = at;
      for (int step = 0; step < max_climb && head(top) != main && head(top) != top; ++step) top = head(top);
      const Label as = label(top);
      if (head(top) != main || (as != Label::prep && as != Label::advmod && as != Label::npadvmod &&
                                as != Label::punct && as != Label::aux && as != Label::cc))
        return false;
      at = std::max(at + 1, tree().right_edge(top));
    }
    return true;
  }

  bool is_finite(std::uint32_t verb) const {
    if (is_one_of(tag(verb), {"VBD", "VBZ", "VBP"})) return true;
    return std::ranges::any_of(tree().children(verb), [&](std::uint32_t child) {
      return (label(child) == Label::aux || label(child) == Label::auxpass) &&
             is_one_of(tag(child), {"VBD", "VBZ", "VBP", "MD"});
    });
  }

  /// The noun that ends where the clause begins and stands behind a semicolon or "in May and".
  std::uint32_t torn_before(std::uint32_t begin) const {
    const std::uint32_t comma = document().word(begin - 1) == "," ? begin - 1 : begin;
    std::uint32_t noun = comma - 1;
    for (int step = 0; step < max_climb && head(noun) < noun; ++step, noun = head(noun)) {
      const std::uint32_t end = tree().right_edge(noun);
      const bool ends = end == begin || end == comma;
      if (ends && edits_.is_nominal(noun) && is_torn(noun)) return noun;
    }
    return none;
  }

  bool is_torn(std::uint32_t noun) const {
    if (label(noun) != Label::appos && label(noun) != Label::conj) return false;
    const std::uint32_t begin = tree().left_edge(noun);
    if (begin < 2 || head(noun) > noun) return false;
    if (document().word(begin - 1) == ";") return true;
    return label(noun) == Label::conj && is_one_of(document().word(begin - 1), {"and", "but", "while"}) &&
           document().tokens[head(noun)].name == NameType::DATE &&
           document().tokens[noun].name != NameType::DATE;
  }
};

}  // namespace

void mend_semicolons(TreeEdits& edits, const Sentence& sentence) { Semicolons(edits).mend(sentence); }

}  // namespace chancery::extract

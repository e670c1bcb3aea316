#include "extract/text/headline_trees.hpp"

#include <algorithm>

#include "extract/text/headline_passives.hpp"
#include "extract/text/headline_plurals.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Headlines : TreeRules {
 public:
  Headlines(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  /// "Oslo names first envoy to Rwanda": in a headline, a noun that may be a verb, behind a name or a noun
  /// and before an object, when no other word is a verb.
  /// In a line with a full stop only a word that tells as nothing but a verb.
  bool headline_verb(const Sentence& sentence) {
    const bool stop = edits_.ends_with_stop(sentence);
    if (stop ? !edits_.is_nominal(sentence.root) : has_finite_verb(sentence, none)) return false;
    for (std::uint32_t i = sentence.begin + 1; i + 1 < sentence.end; ++i) {
      if (tag(i) != "NNS" || !document().word(i).ends_with('s') || !tells_as_verb(document().lemma(i)))
        continue;
      if (stop && (tells_as_noun(document().lemma(i)) || has_finite_verb(sentence, i))) continue;
      const bool named = document().tokens[i - 1].name == language::NameType::GPE;
      const bool alone = label(i) == Label::ROOT && tag(i + 1) == "IN" && !tells_as_noun(document().lemma(i));
      const bool tried = is_try(sentence, i);
      if ((!edits_.is_nominal(i - 1) && !named && !tried) || (!begins_object(i + 1) && !alone)) continue;
      make_headline(sentence, i);
      if (tried) {
        edits_.hang(i - 2, i, Label::dep);
        edits_.hang(i - 3, i, Label::nsubj);
      }
      return true;
    }
    return false;
  }

  /// "Oslo and the government of Peru expel envoys.": a verb that the parser takes for what describes its
  /// object.
  bool verb_before_object(const Sentence& sentence) {
    const std::uint32_t subject = sentence.root;
    if (!edits_.is_nominal(subject)) return false;
    for (std::uint32_t verb = subject + 1; verb < sentence.end; ++verb) {
      if (tag(verb) != "VBP" || label(verb) != Label::amod || !tells_as_verb(document().lemma(verb)))
        continue;
      const std::uint32_t object = head(verb);
      if (object < verb || head(object) != subject || label(object) != Label::appos) continue;
      edits_.make_root(sentence, verb);
      edits_.hang(subject, verb, Label::nsubj);
      edits_.hang(object, verb, Label::dobj);
      for (const std::uint32_t child : tree().children(subject))
        if (child > object) edits_.hang(child, verb, label(child));
      return true;
    }
    return false;
  }

 private:
  /// "Iran test-fires missile", where the parser sees a test and fires
  bool is_try(const Sentence& sentence, std::uint32_t verb) const {
    return verb >= sentence.begin + 3 && document().word(verb - 1) == "-" &&
           fold(document().word(verb - 2)) == "test" && edits_.is_nominal(verb - 3);
  }

  /// @param beside  a verb joined to this word is none of another clause: "Sudan severs ties and orders ..."
  bool has_finite_verb(const Sentence& sentence, std::uint32_t beside) const {
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const std::string_view at = tag(i);
      if (label(i) == Label::conj && head(i) == beside) continue;
      if (at == "VBD" || at == "VBZ" || at == "MD") return true;
      const bool verb = document().tokens[i].pos == Pos::AUX || tells_as_verb(document().lemma(i));
      if (at == "VBP" && verb) return true;  // "N Korea fires missile into sea": no noun taken for a verb
    }
    return false;
  }

  bool tells_as_verb(std::string_view lemma) const { return tells_as(Trigger::Pos::verb, lemma); }
  bool tells_as_noun(std::string_view lemma) const { return tells_as(Trigger::Pos::noun, lemma); }

  bool tells_as(Trigger::Pos pos, std::string_view lemma) const {
    const LemmaEntry* entry = lexicon_.find(lemma);
    return entry != nullptr && std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
             return lexicon_.trigger(index).pos == pos && lexicon_.trigger(index).words.size() == 1;
           });
  }

  bool begins_object(std::uint32_t token) const {
    const std::string_view at = tag(token);
    const std::string_view word = document().word(token);
    return at == "JJ" || at == "CD" || at == "DT" || at == "NNP" || at == "NN" || at == "NNS" ||
           at == "PRP$" || at == "RP" || at == "VBP" || word == "into" || word == "off";
  }

  void make_headline(const Sentence& sentence, std::uint32_t verb) {
    edits_.retag(verb, "VBZ", Pos::VERB);
    std::uint32_t subject = none;
    for (std::uint32_t i = sentence.begin; i < verb; ++i) {
      if (head(i) < verb && head(i) != i) continue;
      const bool nominal = edits_.is_nominal(i);
      if (nominal) subject = i;
      edits_.hang(i, verb, nominal ? Label::nsubj : label(i));
    }
    if (subject == none) edits_.hang(verb - 1, verb, Label::nsubj);
    bool has_object = false;
    for (std::uint32_t i = verb + 1; i < sentence.end; ++i) {
      const bool misread = tag(i) == "VBP";  // headline_verb() found that it is none
      if (misread) edits_.retag(i, "NN", Pos::NOUN);
      if (head(i) > verb && head(i) != i) continue;
      const bool nominal = edits_.is_nominal(i) || misread;
      const bool object = nominal && !has_object;
      edits_.hang(i, verb, object ? Label::dobj : nominal ? Label::dep : label(i));
      has_object = has_object || object;
    }
    edits_.make_root(sentence, verb);
  }

  const EventLexicon& lexicon_;
};

}  // namespace

void mend_headline(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Headlines headlines(edits, lexicon);
  if (headlines.verb_before_object(sentence) || mend_plural_headline(edits, lexicon, sentence)) return;
  if (!headlines.headline_verb(sentence)) mend_passive_headline(edits, lexicon, sentence);
}

}  // namespace chancery::extract

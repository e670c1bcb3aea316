#include "extract/text/mended_speakers.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Speakers : TreeRules {
 public:
  Speakers(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  bool mend(const Sentence& sentence) {
    before_semicolon(sentence);
    subject_in_told(sentence);
    return speaker_last(sentence) || verb_as_name(sentence) || speaker_amid(sentence) ||
           bearer_within(sentence);
  }

 private:
  bool is_comma(std::uint32_t token) const { return document().word(token) == ","; }
  /// A person's name, or one of several words that the model does not know.
  bool is_person(std::uint32_t token) const {
    const NameType name = document().tokens[token].name;
    if (name == NameType::PERSON) return true;
    const std::uint32_t first = tree().child(token, Label::compound);
    return name != NameType::GPE && name != NameType::LOC && tag(token) == "NNP" && first != none &&
           tag(first) == "NNP";
  }

  /// "Oslo could leave unless it pays, the chair, Ann Lee, has warned": the last verb tells who says it.
  bool speaker_last(const Sentence& sentence) {
    std::uint32_t last = sentence.end;
    while (last > sentence.begin && document().tokens[last - 1].pos == Pos::PUNCT) --last;
    if (last < sentence.begin + 6) return false;
    const std::uint32_t verb = last - 1;
    const std::uint32_t told = head(verb);
    if (label(verb) != Label::conj || told != sentence.root ||
        !lexicon_.is_verb_of_speech(document().lemma(verb)))
      return false;
    std::uint32_t comma = verb - 1;
    while (comma > told && document().tokens[comma].pos == Pos::AUX) --comma;
    if (!is_comma(comma) || document().tokens[comma - 1].name != NameType::PERSON) return false;
    std::uint32_t name = comma - 1;
    for (int step = 0;
         step < 4 && document().tokens[head(name)].name == NameType::PERSON && head(name) < comma; ++step)
      name = head(name);
    if (name < told || label(name) == Label::nsubj) return false;
    edits_.hang(name, verb, Label::nsubj);
    edits_.make_root(sentence, verb);
    edits_.hang(told, verb, Label::ccomp);
    return true;
  }

  /// "Two planes have landed at Saint-Denis, the ministry reports", where the verb is taken for a second name
  /// of the place.
  bool verb_as_name(const Sentence& sentence) {
    std::uint32_t verb = sentence.end - 1;
    while (verb > sentence.begin && document().tokens[verb].pos == Pos::PUNCT) --verb;
    const std::uint32_t told = sentence.root;
    if (label(verb) != Label::appos || told > verb || (tag(verb) != "VBZ" && tag(verb) != "VBD") ||
        document().tokens[told].pos != Pos::VERB || !lexicon_.is_verb_of_speech(document().lemma(verb)))
      return false;
    const std::uint32_t who = tree().child(verb, Label::nsubj);
    if (who == none || who + 1 != verb || !is_comma(tree().left_edge(who) - 1)) return false;
    edits_.make_root(sentence, verb);
    edits_.hang(told, verb, Label::ccomp);
    return true;
  }

  /// "They had met, Ann Lee revealed; Oslo was not told": Lee reveals what stands before, whatever the parser
  /// hangs the clause on.
  void before_semicolon(const Sentence& sentence) {
    for (std::uint32_t verb = sentence.begin + 3; verb + 1 < sentence.end; ++verb) {
      const std::uint32_t behind = head(verb);
      if (label(verb) != Label::ccomp || behind < verb || label(behind) != Label::conj ||
          head(behind) > verb || tag(verb) != "VBD" || !lexicon_.is_verb_of_speech(document().lemma(verb)))
        continue;
      const std::uint32_t subject = tree().child(verb, Label::nsubj);
      if (subject == none || tree().left_edge(subject) == 0 || !is_comma(tree().left_edge(subject) - 1) ||
          edits_.has_child(verb, {Label::dobj, Label::ccomp}) ||
          document().word(tree().right_edge(verb)) != ";")
        continue;
      return edits_.hang(verb, head(behind), Label::parataxis);
    }
  }

  /// "Guards detained 11 men, the press office of the army said", where only the speaker is taken for the
  /// men.
  void subject_in_told(const Sentence& sentence) {
    const std::uint32_t verb = sentence.root;
    const std::uint32_t told = tree().child(verb, Label::ccomp);
    if (told == none || verb < sentence.begin + 4 || !lexicon_.is_verb_of_speech(document().lemma(verb)))
      return;
    const std::uint32_t taken = tree().child(verb, Label::nsubj);
    if (taken != none) return object_for_subject(verb, told, taken);
    // "As for the road, the minister, Ann Lee, said it was shut"
    const std::uint32_t topic = tree().child(verb, Label::prep);
    if (told > verb && (topic == none || topic > verb)) return;
    const std::uint32_t name = apposed_speaker(verb, told < verb ? told : topic);
    if (name != none) edits_.hang(name, verb, Label::nsubj);
  }

  /// "The ship shot down seven drones, minister Ali Said said", where the drones are taken for who said it.
  void object_for_subject(std::uint32_t verb, std::uint32_t told, std::uint32_t taken) {
    if (taken < told || taken > verb || tag(told) == "VBN" || edits_.has_child(told, {Label::dobj})) return;
    const std::uint32_t begin = tree().left_edge(taken);
    if (begin <= told || document().tokens[begin - 1].pos == Pos::PUNCT) return;
    const std::uint32_t name = apposed_speaker(verb, told);
    if (name == none || !tree().below(name, taken)) return;
    edits_.hang(name, verb, Label::nsubj);
    edits_.hang(taken, told, Label::dobj);
  }

  /// "Iran freed the crew of a tanker, Oman's minister Ali Said said on Tuesday, ending": whom the parser
  /// takes for the crew.
  bool speaker_amid(const Sentence& sentence) {
    for (std::uint32_t verb = sentence.begin + 6; verb < sentence.end; ++verb) {
      if (label(verb) != Label::advcl || tag(verb) != "VBD" || head(verb) != sentence.root ||
          verb < sentence.root || !lexicon_.is_verb_of_speech(document().lemma(verb)))
        continue;
      if (tree().child(verb, Label::nsubj) != none || tree().child(verb, Label::mark) != none) continue;
      const std::uint32_t name = apposed_speaker(verb, sentence.root);
      if (name == none) continue;
      edits_.hang(name, verb, Label::nsubj);
      edits_.make_root(sentence, verb);
      edits_.hang(sentence.root, verb, Label::ccomp);
      return true;
    }
    return false;
  }

  /// "..., Ann Lee said", "..., the press office said", "..., Ann Lee, the minister, said": who stands right
  /// before the verb and is taken for another name of what stands before the comma; none when nobody does.
  std::uint32_t apposed_speaker(std::uint32_t verb, std::uint32_t from) const {
    const bool explained = is_comma(verb - 1);
    std::uint32_t name = verb - (explained ? 2 : 1);
    const auto fits = [&] {
      return label(name) == Label::appos && (explained ? is_person(name) : tree().right_edge(name) == verb);
    };
    const auto climb = [&] {
      while (!fits() && head(name) > from && head(name) < verb) {
        if (explained && label(name) == Label::appos) break;
        name = head(name);
      }
    };
    climb();
    // "Khost, Ann Lee, the minister, said", where the minister is taken for Khost
    const std::uint32_t title = tree().left_edge(name);
    if (explained && !fits() && label(name) == Label::appos && title > from + 2 && is_comma(title - 1)) {
      name = title - 2;
      climb();
    }
    if (!fits() || !edits_.is_nominal(name)) return none;
    const std::uint32_t begin = tree().left_edge(name);
    return begin > from + 1 && is_comma(begin - 1) ? name : none;
  }

  /// "The Forum, whose head, Ann Lee, arrived on Tuesday, offered to host talks": the head arrived, the Forum
  /// offered.
  bool bearer_within(const Sentence& sentence) {
    const std::uint32_t within = sentence.root;
    const std::uint32_t whole = tree().child(within, Label::nsubj);
    if (whole == none || whole > within || tag(within) != "VBD") return false;
    const std::uint32_t bearer = tree().child(whole, Label::appos);
    const std::uint32_t whose = bearer == none ? none : tree().child(bearer, Label::poss);
    if (whose == none || document().word(whose) != "whose" || bearer > within) return false;
    for (const std::uint32_t verb : tree().children(within)) {
      const bool goes_on =
          label(verb) == Label::advcl || label(verb) == Label::conj || label(verb) == Label::dep;
      if (verb < within || !goes_on || !is_comma(verb - 1) || (tag(verb) != "VBN" && tag(verb) != "VBD") ||
          !edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp, Label::prep}) ||
          tree().child(verb, Label::nsubj) != none || tree().child(verb, Label::auxpass) != none)
        continue;
      edits_.retag(verb, "VBD", Pos::VERB);
      edits_.make_root(sentence, verb);
      edits_.hang(whole, verb, Label::nsubj);
      edits_.hang(within, whole, Label::relcl);
      edits_.hang(bearer, within, Label::nsubj);
      return true;
    }
    return false;
  }

  const EventLexicon& lexicon_;
};

}  // namespace

bool mend_speakers(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  return Speakers(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract

#include "extract/text/mended_parties.hpp"

#include <algorithm>
#include <vector>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;
constexpr std::uint32_t longest_speaker = 16;  ///< tokens between a quotation and its verb

class Parties : TreeRules {
 public:
  Parties(TreeEdits& edits, const EventLexicon& lexicon)
      : TreeRules(edits),
        lexicon_(lexicon),
        speakers_(lexicon.word_class("report") | lexicon.word_class("people") |
                  lexicon.word_class("official") | lexicon.word_class("body") | lexicon.word_class("force")) {
  }

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      speaker_for_object(sentence, token);
      speaker_for_apposition(sentence, token);
      appointed(token);
      subject_for_measure(sentence, token);
      taken_hostage(token);
      speaker_behind(sentence, token);
      object_behind(token);
      next_bearer(token);
    }
  }

 private:
  /// "the premier of Chad, Ann Lee, the premier of Mali, Kim Ro, and the premier of Niger, Jo Su, met": the
  /// second office, taken for one of the first bearer's.
  void next_bearer(std::uint32_t office) {
    const std::uint32_t bearer = head(office);
    if (label(office) != Label::appos || bearer > office || !is_person(bearer) || is_person(office) ||
        tree().child(office, Label::det) == none || label(bearer) != Label::appos)
      return;
    const std::uint32_t first = tree().left_edge(office);
    if (first == 0 || document().word(first - 1) != ",") return;
    std::uint32_t name = none;
    bool list = false;
    for (const std::uint32_t child : tree().children(office)) {
      const bool beside = label(child) == Label::appos || label(child) == Label::conj;
      if (name == none && beside && child > office && is_person(child) &&
          document().word(tree().left_edge(child) - 1) == ",")
        name = child;
      list = list || label(child) == Label::cc;
    }
    if (name == none) return;
    std::vector<std::uint32_t> further;
    for (const std::uint32_t child : tree().children(name)) {
      list = list || label(child) == Label::cc;
      if (label(child) == Label::conj || label(child) == Label::cc) further.push_back(child);
    }
    if (!list) return;
    const std::uint32_t list_head = head(bearer);
    edits_.hang(office, list_head, Label::conj);
    edits_.hang(name, office, Label::appos);
    for (const std::uint32_t child : further) edits_.hang(child, list_head, label(child));
  }

  bool is_person(std::uint32_t token) const {
    return document().tokens[token].name == language::NameType::PERSON;
  }

  /// "We know nothing," joked the minister: who speaks, taken for the object.
  void speaker_for_object(const Sentence& sentence, std::uint32_t verb) {
    if (tag(verb) != "VBD" && tag(verb) != "VBZ") return;
    if (verb < sentence.begin + 2 || tree().child(verb, Label::nsubj) != none) return;
    const std::string_view before = document().word(verb - 1);
    if (before != "\"" && before != "”" && before != "''" && before != ",") return;
    const std::uint32_t object = tree().child(verb, Label::dobj);
    const std::uint32_t said = tree().child(verb, Label::ccomp);
    if (object == none || object < verb || tree().left_edge(object) != verb + 1) return;
    const bool quoted = before != "," && (said == none || said < verb);
    if (!quoted && (said == none || said > verb || goes_on(verb, object))) return;
    edits_.hang(object, verb, Label::nsubj);
  }

  /// "reaffirmed its attachment, commended Angola's exertions and condemned the attack": a list of verbs, in
  /// which nobody speaks behind one.
  bool goes_on(std::uint32_t verb, std::uint32_t object) const {
    const std::uint32_t next = tree().child(verb, Label::conj);
    return next != none && next > object && tree().child(next, Label::nsubj) == none &&
           edits_.has_child(next, {Label::dobj}) &&
           !is_one_of(document().lemma(verb),
                      {"say", "add", "tell", "write", "report", "claim", "joke", "quip"});
  }

  /// "... with the envoy," the head of the mission wrote: who speaks, taken for an apposition to what is
  /// quoted.
  void speaker_for_apposition(const Sentence& sentence, std::uint32_t verb) {
    if ((tag(verb) != "VBD" && tag(verb) != "VBZ") || tree().child(verb, Label::nsubj) != none) return;
    std::uint32_t begin = verb;
    while (begin > sentence.begin + 1 && verb - begin < longest_speaker && !is_quote(begin - 1)) --begin;
    if (begin < sentence.begin + 2 || !is_quote(begin - 1) || document().word(begin - 2) != ",") return;
    for (std::uint32_t noun = begin; noun < verb; ++noun) {
      if (label(noun) != Label::appos || head(noun) >= begin || tree().left_edge(noun) != begin) continue;
      if (tree().right_edge(noun) != verb) continue;
      return edits_.hang(noun, verb, Label::nsubj);
    }
  }

  bool is_quote(std::uint32_t token) const { return is_one_of(document().word(token), {"\"", "”", "''"}); }

  /// "named Hassan Ali prime minister": who is appointed, taken for a part of the office or for a second one.
  void appointed(std::uint32_t verb) {
    if (!is_one_of(document().lemma(verb),
                   {"name", "appoint", "nominate", "designate", "pick", "choose", "elect", "make"}))
      return;
    std::uint32_t office = tree().child(verb, Label::oprd);
    if (office == none) office = tree().child(verb, Label::dobj);
    if (office == none || office < verb) return;
    for (std::uint32_t i = verb + 1; i < office; ++i) {
      if (document().tokens[i].name != language::NameType::PERSON ||
          document().tokens[i + 1].name == language::NameType::PERSON)
        continue;
      const bool part = head(i) == office && (label(i) == Label::nmod || label(i) == Label::compound);
      if (!part && (head(i) != verb || label(i) != Label::oprd)) return;
      edits_.hang(i, verb, Label::dobj);
      edits_.hang(office, verb, Label::oprd);
      for (const std::uint32_t child : tree().children(office))
        if (child < i) edits_.hang(child, i, label(child));
      return;
    }
    // of two, the first is who, the second what
    const std::uint32_t second = second_oprd(verb, office);
    if (second != none && tree().child(verb, Label::dobj) == none) edits_.hang(office, verb, Label::dobj);
  }

  std::uint32_t second_oprd(std::uint32_t verb, std::uint32_t first) const {
    for (const std::uint32_t child : tree().children(verb))
      if (child > first && label(child) == Label::oprd) return child;
    return none;
  }

  /// "Talks will resume, Peru's minister, Juan Paz, announced": who says so at the end, taken for a measure.
  void speaker_behind(const Sentence& sentence, std::uint32_t verb) {
    const std::uint32_t noun = head(verb);
    const std::uint32_t told = head(noun);
    if (label(verb) != Label::acl) return;
    if (label(noun) != Label::npadvmod || told != sentence.root || told > noun)
      return ends_with_speaker(sentence, verb);
    if (!is_one_of(document().lemma(verb),
                   {"say", "announce", "tell", "add", "report", "confirm", "state", "claim"}))
      return;
    if (document().word(verb - 1) != "," || tag(told).substr(0, 1) != "V") return;
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.make_root(sentence, verb);
    edits_.hang(noun, verb, Label::nsubj);
    edits_.hang(told, verb, Label::ccomp);
  }

  /// "The police ignore the attacks, a rights group charged on Saturday.": who says so, taken for a part of
  /// what is told.
  void ends_with_speaker(const Sentence& sentence, std::uint32_t verb) {
    if (!is_one_of(document().lemma(verb), {"say", "announce", "report", "confirm", "claim", "protest",
                                            "charge", "complain", "allege", "warn", "add"}) ||
        tag(verb).substr(0, 2) != "VB" || tag(verb) == "VBG")
      return;
    const std::uint32_t noun = head(verb);
    const std::uint32_t begin = tree().left_edge(noun);
    const std::uint32_t told = sentence.root;
    const auto* entry = lexicon_.find(document().lemma(noun));
    if (entry == nullptr || (entry->classes & speakers_) == 0 || noun + 1 != verb) return;
    if (begin <= told || document().word(begin - 1) != "," || tag(told).substr(0, 1) != "V") return;
    if (!has_subject(told)) return;
    std::uint32_t end = tree().right_edge(verb);
    while (end < sentence.end && document().tokens[end].pos == Pos::PUNCT) ++end;
    if (end < sentence.end) return;
    for (const std::uint32_t child : tree().children(verb)) {
      const bool time =
          label(child) == Label::npadvmod || label(child) == Label::advmod || label(child) == Label::punct;
      const std::uint32_t day = label(child) == Label::prep ? tree().child(child, Label::pobj) : none;
      const bool dated = day != none && document().tokens[day].name == language::NameType::DATE;
      if (!time && !dated) return;
    }
    edits_.retag(verb, "VBD", Pos::VERB);
    edits_.make_root(sentence, verb);
    edits_.hang(noun, verb, Label::nsubj);
    edits_.hang(told, verb, Label::ccomp);
  }

  /// "denounced as a crime Oslo's raid": the object behind what it is called, taken for its apposition.
  void object_behind(std::uint32_t noun) {
    if (label(noun) != Label::appos || noun < 3) return;
    const std::uint32_t called = head(noun);
    const std::uint32_t as = head(called);
    if (label(called) != Label::pobj || document().lemma(as) != "as" || label(as) != Label::prep) return;
    const std::uint32_t verb = head(as);
    if (tag(verb).substr(0, 2) != "VB" || tree().child(verb, Label::dobj) != none || as < verb) return;
    if (tree().left_edge(noun) != called + 1) return;
    edits_.hang(noun, verb, Label::dobj);
  }

  /// "Nauru cut ties with Taiwan": the name that begins the sentence, taken for a measure.
  void subject_for_measure(const Sentence& sentence, std::uint32_t verb) {
    if (tag(verb) != "VBD" && tag(verb) != "VBZ" && tag(verb) != "VBP") return;
    if (tree().subject(verb) != none) return;
    std::uint32_t name = tree().child(verb, Label::npadvmod);
    if (name == none) name = tree().child(verb, Label::compound);  // "The Gambia severs ties"
    if (name == none || name + 1 != verb || tree().left_edge(verb) != sentence.begin) return;
    const std::uint32_t article = tree().child(verb, Label::det);
    if (article != none && article < name) edits_.hang(article, name, Label::det);
    const auto& token = document().tokens[name];
    const bool dated = token.name == language::NameType::DATE || token.name == language::NameType::TIME;
    if (token.pos == Pos::PROPN && !dated) edits_.hang(name, verb, Label::nsubj);
  }

  /// "took eight sailors hostage": who is taken, taken for a part of "hostage".
  void taken_hostage(std::uint32_t noun) {
    if (label(noun) != Label::dobj || !is_one_of(document().lemma(noun), {"hostage", "prisoner", "captive"}))
      return;
    const std::uint32_t victims = tree().child(noun, Label::compound);
    if (victims == none || tag(noun) != "NN" || tag(victims) != "NNS") return;
    edits_.hang(victims, head(noun), Label::dobj);
    edits_.hang(noun, head(noun), Label::oprd);
    for (const std::uint32_t child : tree().children(noun))
      if (child < victims) edits_.hang(child, victims, label(child));
  }

  const EventLexicon& lexicon_;
  std::uint64_t speakers_;  ///< the classes of words for those who say things
};

}  // namespace

void mend_parties(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Parties(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract

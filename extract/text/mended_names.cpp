#include "extract/text/mended_names.hpp"

#include <vector>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::NameType;
using language::Pos;

namespace {

void mend_envoys(TreeEdits& edits, const language::Sentence& sentence) {
  for (std::uint32_t second = sentence.begin + 1; second < sentence.end; ++second) {
    const std::uint32_t first = second - 1;
    if (edits.head(first) != second || edits.document().word(second).size() < 9 ||
        fold(edits.document().word(second)) != "d'affaires" ||
        !is_one_of(fold(edits.document().word(first)), {"charge", "charges"}))
      continue;
    edits.put_for(sentence, first, second);
    edits.move_children(second, first);
    edits.hang(second, first, Label::nmod);
    edits.retag(first, fold(edits.document().word(first)) == "charges" ? "NNS" : "NN", Pos::NOUN);
    edits.retag(second, "NN", Pos::NOUN);
  }
}

void mend_missions(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t name = sentence.begin + 4; name < sentence.end; ++name) {
    const std::uint32_t place = edits.head(name);
    if (edits.label(name) != Label::appos || place + 2 != name || edits.label(place) != Label::pobj ||
        document.word(name).size() < 4 || !is_all_capitals(document.word(name)))
      continue;
    const std::uint32_t preposition = edits.head(place);
    const std::uint32_t noun = edits.head(preposition);
    const bool body = is_one_of(document.lemma(noun), {"mission", "force", "agency", "office", "operation",
                                                       "programme", "program", "wing", "arm", "branch"});
    if (body && is_one_of(document.lemma(preposition), {"in", "for", "to"}))
      edits.hang(name, noun, Label::appos);
  }
}

/// "the state agency SANA said": what is written in capitals behind such a noun is its name, no verb.
void mend_short_names(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t name = sentence.begin + 1; name < sentence.end; ++name) {
    const std::string_view word = document.word(name);
    if (document.tokens[name].pos != Pos::VERB || word.size() < 3 || !is_all_capitals(word)) continue;
    const std::uint32_t noun = name - 1;
    const std::uint32_t above = edits.head(name);
    if (above == name || document.tokens[noun].pos != Pos::NOUN ||
        !is_one_of(document.lemma(noun),
                   {"agency", "service", "network", "channel", "newspaper", "broadcaster", "group", "party",
                    "movement", "station", "organisation", "company"}))
      continue;
    if (edits.head(noun) == name) edits.hang(noun, above, name < above ? Label::nsubj : edits.label(name));
    for (const std::uint32_t child : edits.tree().children(name)) {
      if (child != noun && child != name) edits.hang(child, above, edits.label(child));
    }
    edits.hang(name, noun, Label::appos);
    edits.retag(name, "NNP", Pos::PROPN);
  }
}

/// "the bishop of Tumaco, Ann Lee, who": the person behind the comma is no second town.
void mend_bearers(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t name = sentence.begin + 4; name < sentence.end; ++name) {
    const std::uint32_t place = edits.head(name);
    const std::uint32_t first = edits.tree().left_edge(name);
    if (edits.label(name) != Label::conj || place >= name || edits.label(place) != Label::pobj ||
        document.tokens[place].name == NameType::PERSON || document.word(first - 1) != "," ||
        document.lemma(edits.head(place)) != "of")
      continue;
    const std::uint32_t noun = edits.head(edits.head(place));
    const bool who =
        name + 2 < sentence.end && document.word(name + 1) == "," && document.word(name + 2) == "who";
    if (document.tokens[name].name != NameType::PERSON && !who) continue;
    const bool joined = edits.tree().child(place, Label::cc) != Tree::no_token ||
                        edits.tree().child(name, Label::conj) != Tree::no_token;
    if (!joined && document.tokens[noun].pos == Pos::NOUN && document.tag(noun) == "NN")
      edits.hang(name, noun, Label::appos);
  }
}

/// "Ann Lee, Bo Lind and Kim Yun were seen": the first of the list, which hangs on the second as part of its
/// name. Whether it did.
bool lists_before(TreeEdits& edits, const language::Sentence& sentence, std::uint32_t second) {
  const auto& document = edits.document();
  if (document.tokens[second].name != NameType::PERSON || document.tokens[second].pos != Pos::PROPN ||
      edits.tree().child(second, Label::cc) == Tree::no_token ||
      edits.tree().child(second, Label::conj) == Tree::no_token)
    return false;
  for (const std::uint32_t first : edits.tree().children(second)) {
    if (first > second) break;
    const bool name =
        document.tokens[first].pos == Pos::PROPN &&
        (document.tokens[first].name == NameType::PERSON || document.tokens[first].name == NameType::none) &&
        edits.label(first) == Label::nmod && document.word(first + 1) == "," && first + 3 <= second;
    if (!name) continue;
    std::vector<std::uint32_t> rest;
    for (const std::uint32_t child : edits.tree().children(second)) {
      if (child != first && (edits.label(child) == Label::cc || edits.label(child) == Label::conj))
        rest.push_back(child);
    }
    edits.put_for(sentence, first, second);
    edits.hang(second, first, Label::conj);
    for (const std::uint32_t child : rest) edits.hang(child, first, edits.label(child));
    return true;
  }
  return false;
}

/// "freed Marek Wrobel, the priest Jan Wrobel, and a driver": two persons of a list, not one.
void mend_listed_persons(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t name = sentence.begin + 3; name < sentence.end; ++name) {
    const std::uint32_t first = edits.head(name);
    if (lists_before(edits, sentence, name)) continue;
    if (edits.label(name) != Label::appos || first >= name ||
        document.tokens[name].name != NameType::PERSON || document.tokens[first].name != NameType::PERSON ||
        document.tokens[name].pos != Pos::PROPN || document.tokens[first].pos != Pos::PROPN ||
        document.word(edits.tree().left_edge(name)) == "(")
      continue;
    const std::uint32_t last = edits.tree().child(first, Label::conj);
    const bool list =
        (last != Tree::no_token && last > name && edits.tree().child(first, Label::cc) > name) ||
        edits.tree().child(name, Label::conj) != Tree::no_token;
    if (list) edits.hang(name, first, Label::conj);
  }
}

/// "met Ann Lee, the actress, and Bo Lind": he is met, too.
void mend_described_first(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t name = sentence.begin + 4; name < sentence.end; ++name) {
    const std::uint32_t noun = edits.head(name);
    const std::uint32_t first = edits.head(noun);
    if (edits.label(name) != Label::conj || edits.label(noun) != Label::appos || noun >= name ||
        first >= noun || document.tokens[noun].pos != Pos::NOUN ||
        document.tokens[noun].name != NameType::none || document.tokens[name].name == NameType::none ||
        document.tokens[name].name != document.tokens[first].name)
      continue;
    const std::uint32_t cc = edits.tree().child(noun, Label::cc);
    if (cc == Tree::no_token || cc > name || document.word(cc - 1) != ",") continue;
    edits.hang(cc, first, Label::cc);
    edits.hang(name, first, Label::conj);
  }
}

/// "criticised Washington": the name right behind a verb that has no object is its object.
void mend_adverbial_names(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t name = sentence.begin + 1; name < sentence.end; ++name) {
    const std::uint32_t verb = edits.head(name);
    const NameType type = document.tokens[name].name;
    if (edits.label(name) != Label::npadvmod || verb + 1 != edits.tree().left_edge(name) ||
        document.tokens[verb].pos != Pos::VERB || document.tokens[name].pos != Pos::PROPN ||
        (type != NameType::GPE && type != NameType::ORG && type != NameType::PERSON))
      continue;
    if (edits.tree().child(verb, Label::dobj) == Tree::no_token &&
        edits.tree().child(verb, Label::auxpass) == Tree::no_token &&
        edits.tree().subject(verb) != Tree::no_token)
      edits.hang(name, verb, Label::dobj);
  }
}

/// "Juan Paz, alias "Nube", was freed": he was, and the alias is told of him.
void mend_aliases(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t alias = sentence.begin + 2; alias < sentence.end; ++alias) {
    if (document.lemma(alias) != "alias" || document.word(alias - 1) != "," || edits.head(alias) == alias)
      continue;
    const std::uint32_t name = alias - 2;
    if (document.tokens[name].pos != Pos::PROPN || edits.head(name) != alias) continue;
    edits.put_for(sentence, name, alias);
    edits.hang(alias, name, Label::appos);
  }
}

/// "by Ann Lee of Chad and Bo Lind of Mali": persons of two states, not one of a state and a person.
void mend_persons_of_states(TreeEdits& edits, const language::Sentence& sentence) {
  const auto& document = edits.document();
  for (std::uint32_t name = sentence.begin + 4; name < sentence.end; ++name) {
    const std::uint32_t state = edits.head(name);
    if (edits.label(name) != Label::conj || state >= name || document.tokens[name].pos != Pos::PROPN ||
        document.tokens[state].name != NameType::GPE || edits.label(state) != Label::pobj)
      continue;
    const std::uint32_t of = edits.head(state);
    const std::uint32_t person = edits.head(of);
    if (!is_one_of(document.lemma(of), {"of", "for", "from"}) || person >= of ||
        document.tokens[person].pos != Pos::PROPN)
      continue;
    const bool persons =
        document.tokens[name].name == NameType::PERSON && document.tokens[person].name == NameType::PERSON;
    const bool alike = name + 2 < sentence.end && document.word(name + 1) == document.word(of) &&
                       document.tokens[name + 2].pos == Pos::PROPN &&
                       document.lemma(edits.head(person)) == "by";
    if (!persons && !alike) continue;
    const std::uint32_t cc = edits.tree().child(state, Label::cc);
    if (cc != Tree::no_token && cc < name) edits.hang(cc, person, Label::cc);
    edits.hang(name, person, Label::conj);
  }
}

}  // namespace

void mend_names(TreeEdits& edits, const language::Sentence& sentence) {
  mend_envoys(edits, sentence);
  mend_short_names(edits, sentence);
  mend_missions(edits, sentence);
  mend_bearers(edits, sentence);
  mend_listed_persons(edits, sentence);
  mend_described_first(edits, sentence);
  mend_adverbial_names(edits, sentence);
  mend_aliases(edits, sentence);
  mend_persons_of_states(edits, sentence);
}

}  // namespace chancery::extract

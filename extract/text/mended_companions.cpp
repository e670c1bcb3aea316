#include "extract/text/mended_companions.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::NameType;
using language::Pos;

namespace {

constexpr std::uint32_t none = Tree::no_token;

class Companions : TreeRules {
 public:
  Companions(TreeEdits& edits, const EventLexicon& lexicon)
      : TreeRules(edits), officials_(lexicon.word_class("official")), lexicon_(lexicon) {}

  void mend(const language::Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      companion(token);
      fronted_companion(token);
      bearer(token);
      second_bearer(token);
      doer_behind_receiver(token);
      left_out(token);
      not_by(token);
      none_of_another(token);
    }
  }

 private:
  bool is_name(std::uint32_t token) const {
    return document().tokens[token].pos == Pos::PROPN && document().tokens[token].name != NameType::none;
  }

  bool is_of_state(std::uint32_t person) const {
    const std::uint32_t of = tree().child(person, Label::prep);
    const std::uint32_t state =
        of == none || document().word(of) != "of" ? none : tree().child(of, Label::pobj);
    return state != none && document().tokens[state].name == NameType::GPE;
  }

  /// "France, together with Germany, condemned", "The US, joined by Britain, bombed": set off by commas
  /// behind the subject.
  void companion(std::uint32_t other) {
    if (label(other) != Label::pobj || !is_name(other)) return;
    const std::uint32_t link = head(other);
    const std::uint32_t above = head(link);
    const bool with = document().word(link) == "with" && link > 0 &&
                      is_one_of(document().word(link - 1), {"together", "along", "jointly"});
    const bool joined =
        label(link) == Label::agent && label(above) == Label::acl && document().lemma(above) == "join";
    const std::uint32_t first = joined ? head(above) : above;
    const std::uint32_t opens = joined ? above : link - 1;
    const std::uint32_t end = tree().right_edge(other);
    if ((!with && !joined) || opens == 0 || !language::is_subject(label(first)) || !is_name(first) ||
        first > opens || document().word(opens - 1) != "," || end >= document().tokens.size() ||
        document().word(end) != ",")
      return;
    edits_.hang(other, first, Label::conj);
  }

  /// "A year later, together with Chad, they founded": the parser hangs it on the year.
  void fronted_companion(std::uint32_t with) {
    if (document().word(with) != "with" || with == 0 ||
        !is_one_of(fold(document().word(with - 1)), {"together", "along", "jointly"}))
      return;
    const bool opens = with == 1 || document().tokens[with - 2].sentence != document().tokens[with].sentence;
    if (!opens && document().word(with - 2) != ",") return;
    const std::uint32_t comma = tree().right_edge(with);
    if (comma + 2 >= document().tokens.size() || document().word(comma) != ",") return;
    for (std::uint32_t subject = comma + 1; subject < comma + 4; ++subject) {
      if (subject >= document().tokens.size() || label(subject) != Label::nsubj ||
          tree().left_edge(subject) != comma + 1)
        continue;
      if (head(subject) != head(with)) edits_.hang(with, head(subject), Label::prep);
      return;
    }
  }

  /// "Ann Lee of Chad and Bo Lind of Niger": a person is joined to a person, not to a state.
  void bearer(std::uint32_t person) {
    const bool of_its_own = document().tokens[person].name == NameType::none &&
                            document().tokens[person].pos == Pos::PROPN && is_of_state(person);
    if (label(person) != Label::conj || (document().tokens[person].name != NameType::PERSON && !of_its_own))
      return;
    const std::uint32_t state = head(person);
    const std::uint32_t of = head(state);
    const std::uint32_t first = head(of);
    if (state > person || label(state) != Label::pobj || document().word(of) != "of" ||
        document().tokens[state].name == NameType::PERSON ||
        document().tokens[first].name != NameType::PERSON)
      return;
    const std::uint32_t joint = tree().child(state, Label::cc);
    if (joint != none && joint < person) edits_.hang(joint, first, Label::cc);
    edits_.hang(person, first, Label::conj);
  }

  /// "Ann Lee of Chad and Togolese minister Bo Lind", "... and Togo's special envoy Bo Lind": the second
  /// person, taken for an apposition to the first.
  void second_bearer(std::uint32_t name) {
    const std::uint32_t first = head(name);
    if (label(name) != Label::appos || first > name || !is_of_state(first)) return;
    const bool described =
        document().tokens[first].pos == Pos::NOUN && document().tokens[first].name != NameType::PERSON;
    if (described ? !is_official(first) || !is_official(name)
                  : document().tokens[name].name != NameType::PERSON)
      return;
    const std::uint32_t state = tree().child(tree().child(first, Label::prep), Label::pobj);
    std::uint32_t begin = tree().left_edge(name);
    const std::uint32_t noun = begin - 1;
    const bool titled =
        noun > state && label(noun) == Label::conj && head(noun) == state && is_official(noun);
    if (titled) begin = tree().left_edge(noun);
    const std::uint32_t joint = begin - 1;
    if (joint != state + 1 || document().word(joint) != "and") return;
    edits_.hang(joint, first, Label::cc);
    edits_.hang(titled ? noun : name, first, Label::conj);
    if (titled) edits_.hang(name, noun, Label::appos);
  }

  bool is_official(std::uint32_t noun) const {
    const LemmaEntry* entry = lexicon_.find(fold(document().lemma(noun)));
    return entry != nullptr && (entry->classes & officials_) != 0;
  }

  /// "Tanks were supplied to Chad by France": France supplied them.
  void doer_behind_receiver(std::uint32_t by) {
    if (label(by) != Label::prep || document().word(by) != "by") return;
    const std::uint32_t receiver = head(by);
    const std::uint32_t to = head(receiver);
    const std::uint32_t verb = head(to);
    if (receiver + 1 != by || label(receiver) != Label::pobj || label(to) != Label::prep ||
        !is_name(receiver) || tree().child(verb, Label::auxpass) == none ||
        tree().child(verb, Label::agent) != none)
      return;
    const std::uint32_t doer = tree().child(by, Label::pobj);
    if (doer != none && is_name(doer)) edits_.hang(by, verb, Label::agent);
  }

  /// "Spain and Portugal sent ships, Italy none": they sent some.
  void none_of_another(std::uint32_t object) {
    if (document().word(object) != "none" || label(object) != Label::dobj || object < 2 ||
        head(object - 1) != object || document().word(object - 2) != ",")
      return;
    const std::uint32_t first = tree().child(head(object), Label::dobj);
    if (first != none && first < object) edits_.hang(object, head(object), Label::dep);
  }

  bool is_denied(std::uint32_t token) const {
    const std::uint32_t no = tree().child(token, Label::neg);
    return no != none && no < token && is_one_of(document().word(no), {"not", "never"});
  }

  /// "Chad but not Togo signed", "Chad, not Togo,": who is named to be left out
  /// takes no part.
  void left_out(std::uint32_t token) {
    const Label as = label(token);
    const bool name = tag(token).starts_with("NNP");
    if (name && (as == Label::conj || as == Label::appos) && head(token) < token && is_denied(token))
      return edits_.hang(token, head(token), Label::dep);
    // "Everyone but Hungary signed"
    const bool except = name && as == Label::conj && token > 1 && head(token) + 2 == token &&
                        document().word(token - 1) == "but" &&
                        is_one_of(document().lemma(head(token)), {"everyone", "everybody", "all"});
    if (except) edits_.hang(token, head(token), Label::dep);
  }

  /// "signed by Peru, not by Chile", "flew to Doha and not to Cairo", "held not in Bern but in Oslo"
  void not_by(std::uint32_t by) {
    if (by < 2 || document().word(by - 1) != "not" || document().tokens[by].pos != Pos::ADP) return;
    const Label as = label(by);
    if (as != Label::agent && as != Label::prep && as != Label::dative && as != Label::conj) return;
    const std::uint32_t end = tree().right_edge(by);
    const bool but = end + 1 < document().tokens.size() &&
                     document().word(document().word(end) == "," ? end + 1 : end) == "but";
    if (but || is_one_of(document().word(by - 2), {",", "and", "but"})) edits_.hang(by, head(by), Label::dep);
  }

  std::uint64_t officials_;
  const EventLexicon& lexicon_;
};

}  // namespace

void mend_companions(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence) {
  Companions(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract

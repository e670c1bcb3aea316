#include "extract/text/mended_asides.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Pos;
using language::Sentence;

class Asides : TreeRules {
 public:
  explicit Asides(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      named_counterpart(token);
      met_to(token);
      where_behind_name(token);
      which_of_thing(token);
      charged_with(token);
      held_office(token);
      among_them(token);
    }
  }

 private:
  static bool is_holder(std::string_view lemma) {
    return is_one_of(
        lemma, {"counterpart",    "minister",    "president",    "ambassador", "envoy",      "colleague",
                "chief",          "predecessor", "successor",    "premier",    "leader",     "secretary",
                "chancellor",     "chairman",    "commissioner", "general",    "adviser",    "negotiator",
                "representative", "deputy",      "delegate",     "spokesman",  "spokeswoman"});
  }

  /// "Lee, in a call with his counterpart, Kim, thanked him": Kim is the counterpart, and did not thank.
  void named_counterpart(std::uint32_t name) {
    if (label(name) != Label::nsubj || document().tokens[name].pos != Pos::PROPN) return;
    const std::uint32_t verb = head(name);
    const std::uint32_t first = tree().child(verb, Label::nsubj);
    const std::uint32_t begin = tree().left_edge(name);
    if (verb < name || first == name || first > name || begin < 2 || document().word(begin - 1) != ",")
      return;
    const std::uint32_t person = begin - 2;
    const std::uint32_t end = tree().right_edge(name);
    if (end >= document().tokens.size() || (document().word(end) != "," && document().word(end - 1) != ","))
      return;
    if (label(person) != Label::pobj || document().tokens[person].pos != Pos::NOUN || person < first) return;
    if (is_one_of(document().lemma(person),
                  {"counterpart", "minister",  "president",   "ambassador",     "envoy",
                   "colleague",   "chief",     "predecessor", "successor",      "premier",
                   "leader",      "secretary", "chancellor",  "chairman",       "commissioner",
                   "general",     "adviser",   "negotiator",  "representative", "deputy"}))
      edits_.hang(name, person, Label::appos);
  }

  /// "to meet his counterpart, Kim, in Oslo on Friday to lay the ground": Kim lays nothing.
  void met_to(std::uint32_t name) {
    const std::uint32_t verb = head(name);
    const std::uint32_t begin = tree().left_edge(name);
    if (label(name) != Label::nsubj || verb < name || tag(verb) != "VB" || begin < 2 ||
        document().tokens[name].name != NameType::PERSON || document().word(begin - 1) != ",")
      return;
    const std::uint32_t to = tree().child(verb, Label::aux);
    const std::uint32_t person = begin - 2;
    if (to == Tree::no_token || tag(to) != "TO" || to != tree().right_edge(name)) return;
    if (label(person) != Label::dobj || !is_holder(document().lemma(person))) return;
    edits_.hang(name, person, Label::appos);
    edits_.hang(verb, head(person), Label::advcl);
    for (const std::uint32_t child : tree().children(name)) {
      if (child > name && label(child) == Label::prep) edits_.hang(child, head(person), Label::prep);
    }
  }

  /// "holds talks with her counterpart, Pablo Paz, in Lima": the talks are held there.
  void where_behind_name(std::uint32_t preposition) {
    if (label(preposition) != Label::prep || preposition == 0 || document().word(preposition - 1) != "," ||
        !is_one_of(document().word(preposition), {"in", "at", "on"}))
      return;
    const std::uint32_t name = head(preposition);
    const std::uint32_t where = tree().child(preposition, Label::pobj);
    if (label(name) != Label::appos || document().tokens[name].name != NameType::PERSON ||
        where == Tree::no_token)
      return;
    const NameType type = document().tokens[where].name;
    if (type != NameType::GPE && type != NameType::LOC && type != NameType::FAC && type != NameType::DATE)
      return;
    std::uint32_t above = head(name);
    for (int step = 0; step < 4 && document().tokens[above].pos != Pos::VERB; ++step) {
      const bool inside =
          label(above) == Label::dobj || label(above) == Label::pobj || label(above) == Label::prep;
      if (!inside) return;
      above = head(above);
    }
    if (document().tokens[above].pos == Pos::VERB && above < name)
      edits_.hang(preposition, above, Label::prep);
  }

  /// "a visit by the minister, Ann Lee, which was to start on Monday": persons are never "which".
  void which_of_thing(std::uint32_t clause) {
    if (label(clause) != Label::relcl) return;
    const std::uint32_t which = tree().left_edge(clause);
    const bool subject = language::is_subject(label(which));
    if (document().word(which) != "which" || which == 0 || document().word(which - 1) != ",") return;
    if (body_of_person(clause, which) || !subject || is_called_medium(head(clause))) return;
    std::uint32_t noun = head(clause);
    for (int step = 0; step < 4 && is_person(noun); ++step) {
      const std::uint32_t above = head(noun);
      if (label(noun) == Label::appos) {
        noun = above;
      } else if (label(noun) == Label::pobj && label(above) == Label::prep) {
        noun = head(above);
      } else {
        return;
      }
    }
    if (noun != head(clause) && !is_person(noun) && noun < clause && document().tokens[noun].pos == Pos::NOUN)
      edits_.hang(clause, noun, Label::relcl);
  }

  /// "the daily Nor Or, which wrote": named like a person.
  bool is_called_medium(std::uint32_t name) const {
    for (const std::uint32_t child : tree().children(name)) {
      if (child < name &&
          is_one_of(document().lemma(child), {"daily", "newspaper", "weekly", "agency", "paper", "magazine",
                                              "broadcaster", "channel", "station"}))
        return true;
    }
    return false;
  }

  /// "the secretary of the council, which met": the body of the person stands right before the comma.
  bool body_of_person(std::uint32_t clause, std::uint32_t which) {
    const std::uint32_t person = head(clause);
    if (!is_person(person) || which < 2) return false;
    for (const std::uint32_t of : tree().children(person)) {
      if (label(of) != Label::prep || of < person || !is_one_of(document().word(of), {"of", "for", "from"}))
        continue;
      const std::uint32_t body = tree().child(of, Label::pobj);
      if (body == Tree::no_token || is_person(body) || tree().right_edge(body) + 1 != which) continue;
      edits_.hang(clause, body, Label::relcl);
      return true;
    }
    return false;
  }

  /// "accused a state, which he did not name, of supplying drones": what it is accused of.
  void charged_with(std::uint32_t of) {
    if (label(of) != Label::prep || document().word(of) != "of" || of == 0 || document().word(of - 1) != ",")
      return;
    const std::uint32_t clause = head(of);
    const std::uint32_t whom = head(clause);
    const std::uint32_t verb = head(whom);
    if (label(clause) != Label::relcl || clause > of || label(whom) != Label::dobj || verb > whom) return;
    if (is_one_of(document().lemma(verb), {"accuse", "suspect", "convict", "acquit", "strip", "warn"}))
      edits_.hang(of, verb, Label::prep);
  }

  /// "Ann Lee, Minister of Defence from 2019 to 2021, asked": so long she was minister.
  void held_office(std::uint32_t preposition) {
    if (label(preposition) != Label::prep ||
        !is_one_of(document().word(preposition), {"from", "since", "until", "between"}))
      return;
    const std::uint32_t above = head(preposition);
    const std::uint32_t time = tree().child(preposition, Label::pobj);
    if (time == Tree::no_token || document().tokens[time].name != NameType::DATE ||
        !is_one_of(document().word(tree().right_edge(preposition)), {",", "and"}))
      return;
    const bool verb = document().tokens[above].pos == Pos::VERB;
    const std::uint32_t name = verb ? tree().subject(above) : above;
    if (name == Tree::no_token || name > preposition) return;
    for (const std::uint32_t office : tree().children(name)) {
      if (label(office) == Label::appos && tree().right_edge(office) == preposition &&
          is_holder(fold(document().lemma(office))))
        return edits_.hang(preposition, office, Label::prep);
    }
  }

  /// "Nine donors, among them Chad and Togo, suspended it": they are among the donors.
  void among_them(std::uint32_t among) {
    if (label(among) != Label::prep || document().word(among) != "among" || among < 2 ||
        document().word(among - 1) != "," || document().tokens[head(among)].pos != Pos::VERB)
      return;
    const std::uint32_t them = tree().child(among, Label::pobj);
    const std::uint32_t noun = tree().subject(head(among));
    if (them == Tree::no_token || document().word(them) != "them" || noun == Tree::no_token || noun > among)
      return;
    if (tree().right_edge(noun) + 1 == among && tag(noun) == "NNS") edits_.hang(among, noun, Label::prep);
  }

  bool is_person(std::uint32_t noun) const {
    return document().tokens[noun].name == NameType::PERSON || is_holder(document().lemma(noun));
  }
};

}  // namespace

void mend_asides(TreeEdits& edits, const Sentence& sentence) { Asides(edits).mend(sentence); }

}  // namespace chancery::extract

#include "extract/text/mended_nouns.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Nouns : TreeRules {
 public:
  explicit Nouns(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    city_for_subject(sentence);
    subject_for_apposition(sentence);
    subject_for_adverb(sentence);
    verb_for_participle(sentence);
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      if (token + 2 < sentence.end) prefix(sentence, token);
      if (token > sentence.begin) noun_before_adverb(token);
      object_behind_day(token);
      subject_of_auxiliary(token);
      receiver_of_money(token);
      adjective_for_subject(token);
      one_among_them(token);
      receiver_of_talks(token);
    }
  }

 private:
  /// "the ex-president"
  void prefix(const Sentence& sentence, std::uint32_t prefix) {
    const std::uint32_t hyphen = prefix + 1;
    if (document().word(hyphen) != "-" || !is_one_of(fold(document().word(prefix)), {"ex", "vice", "co"}))
      return;
    const std::uint32_t noun = prefix + 2;
    const bool joined = document().tokens[prefix].span.end == document().tokens[noun].span.begin - 1;
    if (!joined || !edits_.is_nominal(noun)) return;
    const bool hangs_inside = head(noun) == prefix || head(noun) == hyphen;
    if (hangs_inside && head(prefix) == noun) return;
    if (prefix == sentence.root) {
      edits_.make_root(sentence, noun);
    } else if (hangs_inside) {
      edits_.hang(noun, head(prefix), label(prefix));
    }
    for (const std::uint32_t part : {prefix, hyphen}) {
      for (const std::uint32_t child : tree().children(part))
        if (child != prefix && child != hyphen && child != noun) edits_.hang(child, noun, label(child));
    }
    edits_.hang(prefix, noun, Label::compound);
    edits_.hang(hyphen, noun, Label::punct);
  }

  /// "MINUSCA, the UN mission, denies that": the name is the subject, what explains it is not.
  void subject_for_adverb(const Sentence& sentence) {
    const std::uint32_t name = sentence.begin;
    const std::uint32_t verb = head(name);
    const std::uint32_t subject = tree().child(verb, Label::nsubj);
    if (label(name) != Label::npadvmod || document().tokens[name].pos != Pos::PROPN || subject == none ||
        subject > verb)
      return;
    const language::NameType type = document().tokens[name].name;
    if (type == language::NameType::DATE || type == language::NameType::TIME) return;
    const std::uint32_t begin = tree().left_edge(subject);
    const std::uint32_t end = tree().right_edge(subject);
    const bool aside = begin == name + 2 && document().word(begin - 1) == "," && end <= verb &&
                       document().word(end - 1) == "," &&
                       is_one_of(fold(document().word(begin)), {"the", "a", "an"});
    if (!aside) return;
    edits_.hang(name, verb, Label::nsubj);
    edits_.hang(subject, name, Label::appos);
  }

  /// "At the invitation of the king, the president, Ana Silva, paid a visit": the subject is taken for what
  /// explains the noun before it.
  void subject_for_apposition(const Sentence& sentence) {
    const std::uint32_t verb = sentence.root;
    if (tag(verb) != "VBD" && tag(verb) != "VBZ") return;
    for (const std::uint32_t child : tree().children(verb)) {
      const Label at = label(child);
      if (language::is_subject(at) || at == Label::csubj || at == Label::expl) return;
    }
    std::uint32_t subject = none;
    for (std::uint32_t token = sentence.begin; token < verb; ++token) {
      if (label(token) != Label::appos || document().word(tree().left_edge(token) - 1) != ",") continue;
      if (subject == none) {
        if (!stands_in_front(head(token), verb)) continue;
        subject = token;
      } else if (head(token) == head(subject)) {
        edits_.hang(token, subject, Label::appos);
      }
    }
    if (subject == none || document().word(verb - 1) != ",") return;
    const bool passive = tree().child(verb, Label::auxpass) != none;
    edits_.hang(subject, verb, passive ? Label::nsubjpass : Label::nsubj);
  }

  /// "In Abuja, Nigeria's adviser, Juan Paz, welcomed it": the city, taken for the subject.
  void city_for_subject(const Sentence& sentence) {
    const std::uint32_t in = sentence.begin;
    if (!is_one_of(document().lemma(in), {"in", "at"}) || tree().child(in, Label::pobj) != none) return;
    for (std::uint32_t city = in + 1; city < sentence.end && document().word(city) != ","; ++city) {
      const std::uint32_t verb = head(city);
      if (!language::is_subject(label(city)) || head(in) != verb || verb < city ||
          tree().left_edge(city) != in + 1)
        continue;
      if (document().tokens[city].name == NameType::PERSON) {
        // "In Dhaka Foreign Minister Omar Ali, no relation, hailed it": the city, taken for his
        if (document().tokens[in + 1].name == NameType::GPE) edits_.hang(in + 1, in, Label::pobj);
        return;
      }
      const std::uint32_t subject = tree().child(city, Label::appos);
      if (subject == none || document().word(tree().left_edge(subject) - 1) != ",") return;
      edits_.hang(subject, verb, label(city));
      edits_.hang(city, in, Label::pobj);
      return;
    }
  }

  /// Whether the noun ends a phrase with a preposition that stands before its verb.
  bool stands_in_front(std::uint32_t noun, std::uint32_t verb) const {
    while (label(noun) == Label::pobj && label(head(noun)) == Label::prep) {
      noun = head(head(noun));
      if (noun == verb) return true;
    }
    return false;
  }

  /// "ordered its ambassador home", where the noun is taken for a part of "home".
  void noun_before_adverb(std::uint32_t adverb) {
    const std::uint32_t noun = adverb - 1;
    if (!is_one_of(document().word(adverb), {"home", "back"}) || head(noun) != adverb) return;
    if (label(noun) != Label::compound || !edits_.is_nominal(noun)) return;
    const std::uint32_t verb = head(adverb);
    if (verb > noun || document().tokens[verb].pos != Pos::VERB) return;
    if (!is_one_of(document().lemma(verb),
                   {"bring", "order", "call", "send", "summon", "take", "fly", "pull", "welcome", "escort"}))
      return;
    edits_.hang(noun, verb, Label::dobj);
    for (const std::uint32_t child : tree().children(adverb))
      if (child < noun) edits_.hang(child, noun, label(child));
    edits_.hang(adverb, verb, Label::advmod);
  }

  /// "received today the ambassador", where what is received is taken for a day.
  void object_behind_day(std::uint32_t day) {
    if (label(day) != Label::npadvmod || !is_one_of(fold(document().word(day)), {"today", "yesterday"}))
      return;
    const std::uint32_t verb = head(day);
    if (day < verb || edits_.has_child(verb, {Label::dobj})) return;
    for (const std::uint32_t child : tree().children(verb)) {
      const bool next = child > day && tree().left_edge(child) == day + 1;
      if (next && label(child) == Label::npadvmod && edits_.is_nominal(child))
        return edits_.hang(child, verb, Label::dobj);
    }
  }

  /// "the minister, Robert Dussey, has been mediating", where the subject hangs on "been".
  void subject_of_auxiliary(std::uint32_t subject) {
    const std::uint32_t auxiliary = head(subject);
    const bool own = label(subject) == Label::nsubj && auxiliary != subject && label(auxiliary) == Label::aux;
    if (own && tree().child(head(auxiliary), Label::nsubj) == none)
      edits_.hang(subject, head(auxiliary), Label::nsubj);
  }

  /// "Angolan rebel leader Juan Paz said", where the adjective is taken for a second subject.
  void adjective_for_subject(std::uint32_t adjective) {
    if (label(adjective) != Label::nsubj || tag(adjective) != "JJ") return;
    for (const std::uint32_t subject : tree().children(head(adjective))) {
      const bool next = subject > adjective && tree().left_edge(subject) == tree().right_edge(adjective);
      if (next && label(subject) == Label::nsubj) return edits_.hang(adjective, subject, Label::amod);
    }
  }

  /// "Oslo's minister, Ana Silva, called in the envoy", where the verb is taken for a participle.
  void verb_for_participle(const Sentence& sentence) {
    const std::uint32_t noun = sentence.root;
    if (!edits_.is_nominal(noun) || !edits_.ends_with_stop(sentence)) return;
    for (const std::uint32_t above : {noun, tree().child(noun, Label::appos)}) {
      if (above == none) continue;
      for (const std::uint32_t verb : tree().children(above)) {
        if (label(verb) != Label::acl || tag(verb) != "VBD" || verb < noun) continue;
        if (document().word(verb - 1) != "," || edits_.has_child(verb, {Label::agent})) continue;
        edits_.make_root(sentence, verb);
        return edits_.hang(noun, verb, Label::nsubj);
      }
    }
  }

  /// "a freeze against eleven officials, the police chief Juan Paz among them": one of those before the
  /// comma.
  void one_among_them(std::uint32_t one) {
    if (!edits_.is_nominal(one) || one < 3) return;
    const std::uint32_t among = tree().child(one, Label::prep);
    if (among != one + 1 || !is_one_of(document().word(among), {"among", "amongst"})) return;
    const std::uint32_t them = tree().child(among, Label::pobj);
    const std::uint32_t begin = tree().left_edge(one);
    if (them == none || !is_one_of(document().word(them), {"them", "whom"}) || begin < 2) return;
    const std::uint32_t all = begin - 2;
    if (document().word(begin - 1) == "," && tag(all) == "NNS" && head(one) != all)
      edits_.hang(one, all, Label::conj);
  }

  /// "offered Somalia talks", where who receives is taken for a part of what is offered.
  void receiver_of_talks(std::uint32_t receiver) {
    const std::uint32_t offered = head(receiver);
    if (label(receiver) != Label::compound || tag(receiver) != "NNP" || label(offered) != Label::dobj) return;
    const std::uint32_t verb = head(offered);
    if (verb + 1 != tree().left_edge(receiver)) return;
    if (is_one_of(document().lemma(verb), {"offer", "grant", "give", "promise", "deny"}) &&
        is_one_of(document().lemma(offered),
                  {"talk", "asylum", "refuge", "amnesty", "citizenship", "membership"}))
      edits_.hang(receiver, verb, Label::dative);
  }

  /// "granted Somalia 100 million dollars", where who receives is taken for a part of the sum.
  void receiver_of_money(std::uint32_t receiver) {
    const std::uint32_t sum = head(receiver);
    const bool part = label(receiver) == Label::nmod || label(receiver) == Label::compound;
    if (!part || tag(receiver) != "NNP" || label(sum) != Label::dobj || sum < receiver) return;
    const std::uint32_t verb = head(sum);
    if (verb + 1 != tree().left_edge(receiver)) return;
    const std::uint32_t number = tree().child(sum, Label::nummod);
    if (number == none || number < receiver) return;
    if (is_one_of(document().lemma(verb), {"grant", "give", "lend", "offer", "pay", "send", "promise",
                                           "pledge", "owe", "award", "loan", "hand"}))
      edits_.hang(receiver, verb, Label::dative);
  }
};

}  // namespace

void mend_nouns(TreeEdits& edits, const Sentence& sentence) { Nouns(edits).mend(sentence); }

}  // namespace chancery::extract

#include "extract/text/mended_phrases.hpp"

#include <algorithm>
#include <vector>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

/// A stretch of tokens between commas.
struct Segment {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class Phrases : TreeRules {
 public:
  Phrases(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      guest(token);
      owner_behind_day(sentence, token);
      object_with_participle(token);
      subject_with_participle(token);
      replaced_by(token);
      speaker_behind_day(token);
      goal_of_noun(token);
      origin_of_subject(token);
    }
  }

 private:
  /// "barred the extradition to Chad of the banker": where to, taken for a part of the verb, and who, taken
  /// for a part of the place.
  void goal_of_noun(std::uint32_t to) {
    if (to == 0 || label(to) != Label::prep || document().word(to) != "to") return;
    const std::uint32_t noun = to - 1;
    if (document().tokens[noun].pos != Pos::NOUN ||
        !is_one_of(document().lemma(noun), {"extradition", "deportation", "transfer", "return", "surrender",
                                            "handover", "repatriation", "expulsion", "sale", "delivery"}))
      return;
    const std::uint32_t place = tree().child(to, Label::pobj);
    if (place == none || document().tokens[place].pos != Pos::PROPN) return;
    if (head(to) != noun) edits_.hang(to, noun, Label::prep);
    const std::uint32_t of = tree().child(place, Label::prep);
    if (of != none && of == place + 1 && document().word(of) == "of") edits_.hang(of, noun, Label::prep);
  }

  /// "The gunmen, from a group that calls itself the Front, demanded": where they are from, taken for a part
  /// of the verb.
  void origin_of_subject(std::uint32_t from) {
    const std::uint32_t verb = head(from);
    if (label(from) != Label::prep || document().word(from) != "from" || from < 2 || verb < from ||
        document().word(from - 1) != "," || tree().right_edge(from) >= verb ||
        document().word(tree().right_edge(from)) != ",")
      return;
    const std::uint32_t subject = tree().subject(verb);
    if (subject != none && tree().right_edge(subject) == from - 1) edits_.hang(from, subject, Label::prep);
  }

  /// "At the invitation of the king, Ali, the premier, Juan Paz, flew to Oslo": who comes is no part of the
  /// list of hosts.
  void guest(std::uint32_t invitation) {
    if (document().lemma(invitation) != "invitation" || label(invitation) != Label::pobj) return;
    const std::uint32_t at = head(invitation);
    const std::uint32_t verb = head(at);
    const std::uint32_t of = tree().child(invitation, Label::prep);
    if (document().lemma(at) != "at" || of == none || document().lemma(of) != "of" || verb < of) return;
    if (tag(verb).substr(0, 2) != "VB") return;
    const std::vector<Segment> parts = segments(of + 1, clause_begin(verb, of));
    if (parts.size() < 2 || parts.size() > 4) return;
    const std::size_t hosts = parts.size() == 4 || (parts.size() == 3 && !names_person(parts[0])) ? 2 : 1;
    const bool passive = tree().child(verb, Label::auxpass) != none;
    const std::uint32_t host = head_of(parts[0]);
    const std::uint32_t comes = head_of(parts[hosts]);
    if (host == none || comes == none) return;
    edits_.hang(host, of, Label::pobj);
    if (hosts == 2) apposed(parts[1], host);
    edits_.hang(comes, verb, passive ? Label::nsubjpass : Label::nsubj);
    if (hosts + 1 < parts.size()) apposed(parts[hosts + 1], comes);
  }

  void apposed(const Segment& part, std::uint32_t to) {
    if (const std::uint32_t name = head_of(part); name != none) edits_.hang(name, to, Label::appos);
  }

  /// The first of the auxiliaries that stand right before the verb.
  std::uint32_t clause_begin(std::uint32_t verb, std::uint32_t after) const {
    std::uint32_t begin = verb;
    for (const std::uint32_t child : tree().children(verb)) {
      const bool aux =
          label(child) == Label::aux || label(child) == Label::auxpass || label(child) == Label::advmod;
      if (aux && child > after) begin = std::min(begin, child);
    }
    return begin;
  }

  std::vector<Segment> segments(std::uint32_t begin, std::uint32_t end) const {
    std::vector<Segment> parts;
    std::uint32_t first = begin;
    for (std::uint32_t i = begin; i <= end; ++i) {
      if (i < end && document().word(i) != ",") continue;
      if (i > first) parts.push_back({first, i});
      first = i + 1;
    }
    return parts;
  }

  bool names_person(const Segment& part) const {
    for (std::uint32_t i = part.begin; i < part.end; ++i) {
      if (document().tokens[i].name == NameType::PERSON) return true;
    }
    return false;
  }

  /// The last noun of the stretch that hangs on something outside of it.
  std::uint32_t head_of(const Segment& part) const {
    for (std::uint32_t i = part.end; i > part.begin; --i) {
      const bool outside = head(i - 1) < part.begin || head(i - 1) >= part.end;
      if (outside && edits_.is_nominal(i - 1)) return i - 1;
    }
    return none;
  }

  bool is_dated(std::uint32_t token) const {
    const NameType name = document().tokens[token].name;
    return name == NameType::DATE || name == NameType::TIME;
  }

  /// "the dismissal last week of her chief of staff": "of" belongs to the noun before the day.
  void owner_behind_day(const Sentence& sentence, std::uint32_t of) {
    if (document().word(of) != "of" || label(of) != Label::prep || of < sentence.begin + 3 ||
        !is_dated(of - 1))
      return;
    const std::uint32_t above = head(of);
    if (document().tokens[above].pos != Pos::VERB && !is_dated(above)) return;
    std::uint32_t noun = of - 1;
    while (noun > sentence.begin && is_dated(noun)) --noun;
    if (is_one_of(document().word(noun), {"on", "in"}) && noun > sentence.begin) --noun;
    const LemmaEntry* entry = lexicon_.find(document().lemma(noun));
    if (document().tokens[noun].pos != Pos::NOUN || entry == nullptr || entry->triggers.empty()) return;
    edits_.hang(of, noun, Label::prep);
  }

  /// "freed seven of the politicians rounded up in May": the parser makes a clause of the object.
  void object_with_participle(std::uint32_t clause) {
    const std::uint32_t verb = head(clause);
    if (label(clause) != Label::ccomp || tag(clause) != "VBD" || clause < verb) return;
    if (!is_one_of(document().lemma(verb),
                   {"free",     "release",   "arrest",   "detain", "kill",       "wound",    "injure",
                    "capture",  "seize",     "hold",     "expel",  "deport",     "sentence", "jail",
                    "execute",  "extradite", "exchange", "return", "repatriate", "rescue",   "evacuate",
                    "identify", "bury",      "lift",     "recover"}))
      return;
    const std::uint32_t object = tree().child(clause, Label::nsubj);
    if (object == none || tree().left_edge(object) != verb + 1 || has_object(clause) ||
        edits_.has_child(verb, {Label::dobj, Label::xcomp}))
      return;
    edits_.hang(object, verb, Label::dobj);
    make_participle(clause, object);
  }

  /// "The contract signed last week between the two was welcomed": the parser makes a clause of the subject.
  void subject_with_participle(std::uint32_t clause) {
    const std::uint32_t main = head(clause);
    if (label(clause) != Label::ccomp || tag(clause) != "VBD" || clause > main) return;
    const std::uint32_t subject = tree().child(clause, Label::nsubj);
    if (subject == none || subject > clause || has_object(clause)) return;
    const bool own = tree().subject(main) != none;
    if (own || tree().right_edge(clause) != clause_begin(main, clause)) return;
    const bool passive = tree().child(main, Label::auxpass) != none;
    edits_.hang(subject, main, passive ? Label::nsubjpass : Label::nsubj);
    make_participle(clause, subject);
  }

  bool has_object(std::uint32_t verb) const {
    return edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp, Label::acomp, Label::attr});
  }

  /// "is to be replaced as mission chief by Juan Paz": who comes next, taken for a part of the office.
  void replaced_by(std::uint32_t by) {
    if (document().word(by) != "by" || head(by) >= by || label(by) == Label::agent) return;
    const std::uint32_t as = head(head(by));
    const std::uint32_t verb = head(as);
    if (label(head(by)) != Label::pobj || document().word(as) != "as" || tag(verb) != "VBN" || verb > as ||
        !is_one_of(document().lemma(verb), {"replace", "succeed", "supplant"}))
      return;
    edits_.hang(by, verb, Label::agent);
  }

  /// "but on Friday defence chiefs said": the day, taken for a part of those who speak.
  void speaker_behind_day(std::uint32_t day) {
    const std::uint32_t noun = head(day);
    const std::uint32_t on = head(noun);
    if (label(day) != Label::compound || !is_dated(day) || is_dated(noun) || noun < day + 1 || on + 1 != day)
      return;
    if (label(noun) != Label::pobj || !is_one_of(fold(document().word(on)), {"on", "last", "in"})) return;
    const std::uint32_t verb = head(on);
    if (label(on) != Label::prep || verb <= noun || !is_one_of(tag(verb), {"VBD", "VBZ", "VBP", "MD"}))
      return;
    if (tree().subject(verb) != none) return;
    const bool passive = tree().child(verb, Label::auxpass) != none;
    edits_.hang(day, on, Label::pobj);
    edits_.hang(noun, verb, passive ? Label::nsubjpass : Label::nsubj);
  }

  void make_participle(std::uint32_t verb, std::uint32_t noun) {
    edits_.retag(verb, "VBN", Pos::VERB);
    edits_.hang(verb, noun, Label::acl);
  }

  const EventLexicon& lexicon_;
};

}  // namespace

void mend_phrases(TreeEdits& edits, const EventLexicon& lexicon, const Sentence& sentence) {
  Phrases(edits, lexicon).mend(sentence);
}

}  // namespace chancery::extract

#include <algorithm>
#include <initializer_list>

#include "extract/names/portfolios.hpp"
#include "extract/people/title_prepositions.hpp"
#include "extract/people/title_sides.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_side = 12;  ///< tokens on each side of the noun

class TitleLeft {
 public:
  explicit TitleLeft(const Draft& draft) : draft_(draft) {}

  std::uint32_t run(Title& title) {
    const std::uint32_t first = draft_.sentence_of(title.head).begin;
    std::uint32_t begin = title.head;
    role_begin_ = title.head;
    while (begin > first && title.head - begin < longest_side) {
      const std::uint32_t before = before_acronym(begin, first);
      if (draft_.title_at[before] != none) break;
      if (const Found* found = draft_.found_over(before)) {
        if (is_portfolio(*found, title)) {
          begin = found->begin;
          role_begin_ = begin;
          continue;
        }
        if (!may_own_office(*found) || found->begin < first) break;
        title.bodies.insert(title.bodies.begin(), draft_.found_at[before]);
        begin = found->begin;
        if (begin > first && draft_.lower(begin - 1) == "and" && begin - 1 > first &&
            draft_.found_over(begin - 2) != nullptr && may_own_office(*draft_.found_over(begin - 2)) &&
            title.plural) {
          --begin;
        }
        continue;
      }
      if (const std::uint32_t age = before_age(before, first); age != before) {
        begin = age;
        continue;
      }
      const Step step = left_step(title, before, begin);
      if (step == Step::stop) break;
      begin = before;
      if (step == Step::last) break;
    }
    title.begin = begin;
    return role_begin_;
  }

 private:
  /// The end of the body's name in "the World Trade Organization (WTO) special envoy", else the word before.
  std::uint32_t before_acronym(std::uint32_t begin, std::uint32_t first) const {
    if (begin < first + 4 || draft_.word(begin - 1) != ")" || draft_.word(begin - 3) != "(") return begin - 1;
    const Found* body = draft_.found_over(begin - 4);
    const bool named = body != nullptr && body->end == begin - 3 && body->kind == EntityKind::organisation;
    return named && is_all_capitals(draft_.word(begin - 2)) ? begin - 4 : begin - 1;
  }

  /// The first token of "92-year-old", which ends at the token; the token itself elsewhere.
  std::uint32_t before_age(std::uint32_t at, std::uint32_t first) const {
    const bool age = at >= first + 4 && draft_.lower(at) == "old" && draft_.word(at - 1) == "-" &&
                     draft_.lower(at - 2) == "year" && draft_.word(at - 3) == "-";
    return age ? at - 4 : at;
  }

  /// "Union Home Minister": what the model takes for an organisation belongs to the office, and so do "armed
  /// forces minister", "Europe minister"; not "Security Council Secretary".
  bool is_portfolio(const Found& found, const Title& title) const {
    const std::string_view head = draft_.lemma(title.head);
    const bool council =
        is_one_of(draft_.lower(found.end - 1), {"council", "committee", "commission", "board"});
    const bool guessed = found.known == nullptr && found.kind == EntityKind::organisation && !council;
    const bool known = found.known != nullptr && (is_one_of(found.known->key, {"cabinet", "armed-forces"}) ||
                                                  found.known->subtype == "continent");
    return found.end == title.head && (guessed || known) &&
           is_one_of(head, {"minister", "secretary", "undersecretary"});
  }

  enum class Step { stop, include, last };

  Step left_step(Title& title, std::uint32_t at, std::uint32_t begin) {
    const auto& token = draft_.token(at);
    const std::string_view word = draft_.lower(at);
    const std::string_view tag = draft_.document().tag(at);
    if (tag == "PRP$" || tag == "WP$") {
      title.possessor = at;
      return Step::last;
    }
    if (word == "under" && is_rank_under(at, title.head)) {
      role_begin_ = at;
      return Step::include;
    }
    if (token.pos == Pos::DET) return Step::last;
    if (tag == "POS") return possessive(title, at);
    if (is_beside_office(at)) return Step::stop;
    const bool de_facto = word == "facto" || (word == "de" && draft_.lower(at + 1) == "facto");
    if (de_facto) {
      role_begin_ = at;
      return Step::include;
    }
    if (is_office_modifier(word)) {
      title.modifiers.emplace_back(word == "ex-" ? "ex" : word);
      if (title.bodies.empty() && word != "newly") role_begin_ = at;
      return Step::include;
    }
    if (!title.bodies.empty() && is_one_of(word, {"deputy", "assistant", "vice"}) &&
        draft_.found[title.bodies.front()].kind == EntityKind::state && title.bodies.size() == 1) {
      title.before_owner = word;
      return Step::include;
    }
    if (!title.bodies.empty())
      return is_one_of(word, {"new", "top", "current", "senior", ","}) && word != "," ? Step::include
                                                                                      : Step::stop;
    if (word == "-" && !draft_.token(at - 1).space_after && !token.space_after) return Step::include;
    if (begin < title.head && draft_.lower(begin) == "-" && !token.space_after) {
      role_begin_ = at;
      return Step::include;
    }
    if (word == "and" && joins_charges(at, title.head)) {
      joined_ = true;
      return Step::include;
    }
    if (word == "and" && joins(at, title.head)) return Step::include;
    if (token.pos == Pos::NUM) return Step::last;
    if (joined_ && is_charge(at)) {
      role_begin_ = at;
      return Step::include;
    }
    if (!is_title_word(at, title.head)) return Step::stop;
    if (word == "first" && at + 1 == title.head && is_counted(title)) return Step::include;
    if (!is_one_of(word, {"new", "current", "own", "two", "three", "respective", "newly", "long-time", "same",
                          "next", "first-ever", "longest-serving", "arrived", "appointed", "elected",
                          "installed", "named", "sworn", "twice"}))
      role_begin_ = at;
    return Step::include;
  }

  /// "appointed" of "Moscow-appointed", "Excellency", "ousted" of "Congress ousted President Ann Lee": no
  /// words of the office.
  bool is_beside_office(std::uint32_t at) const {
    const std::string_view word = draft_.lower(at);
    const bool by_whom = is_one_of(word, {"based", "born", "led", "backed", "appointed", "installed", "held",
                                          "controlled", "run"}) &&
                         at > 0 && draft_.lower(at - 1) == "-";
    return by_whom || draft_.word(at) == "HE" || (is_office_modifier(word) && ousts(at)) ||
           is_one_of(word, {"majesty", "excellency", "highness", "hh", "h.e.", "h.h."});
  }

  /// "ousted" of "Peru's Congress ousted President Ann Lee": what a body does.
  bool ousts(std::uint32_t at) const {
    const Found* body = at > 0 && draft_.document().tag(at) == "VBD" ? draft_.found_over(at - 1) : nullptr;
    return body != nullptr && (body->known == nullptr || body->known->how != Known::How::adjective);
  }

  /// "Treasury Under Secretary Ann Lee", "; under secretary Ann Lee", but not "sanctions under Secretary Lee"
  bool is_rank_under(std::uint32_t at, std::uint32_t head) const {
    if (at + 1 != head || draft_.lemma(head) != "secretary") return false;
    const std::uint32_t first = draft_.sentence_of(head).begin;
    if (is_capitalised(draft_.word(at))) return at > first || draft_.document().tag(at) != "IN";
    return !is_capitalised(draft_.word(head)) && at > first &&
           is_one_of(draft_.word(at - 1), {";", ",", "and", "the", "\"", "”", "deputy"});
  }

  /// "first ambassador" tells how many there were, "first secretary" an office.
  bool is_counted(const Title& title) const {
    return is_one_of(draft_.lemma(title.head), {"ambassador", "envoy", "president", "premier", "chancellor",
                                                "governor", "mayor", "commissioner"});
  }

  bool is_title_word(std::uint32_t at, std::uint32_t head) const {
    const auto& token = draft_.token(at);
    if (token.name == language::NameType::DATE || token.name == language::NameType::TIME) return false;
    if (at > 0 && draft_.token(at - 1).pos == Pos::NUM && is_month(draft_.lower(at)))
      return false;  // "on 12 May Minister Ann Lee"
    if (token.pos == Pos::NOUN || token.pos == Pos::PROPN || token.pos == Pos::ADJ) {
      // "trade and industry minister"
      const bool joined =
          token.label == language::Label::conj && token.head < at && token.head + 4 > at &&
          draft_.token(token.head).head == head &&
          (!is_capitalised(draft_.word(token.head)) || draft_.words.is_charge(draft_.lower(token.head)));
      if (joined) return true;
      // Before a name, title and its modifiers all hang on the name.
      return (token.head > at && token.head <= head) || token.head == draft_.token(head).head;
    }
    return token.pos == Pos::VERB && token.label == language::Label::amod && token.head == head &&
           !is_torn_verb(at);
  }

  /// "recalled" of "closed its embassy and recalled ambassador Ann Lee": a verb of its own.
  bool is_torn_verb(std::uint32_t at) const {
    return at > 0 && is_one_of(draft_.lower(at - 1), {"and", "then"}) &&
           is_one_of(draft_.lower(at), {"recalled", "expelled", "dismissed", "sacked", "detained", "arrested",
                                        "summoned", "appointed", "named", "ousted", "fired", "suspended",
                                        "replaced", "withdrew", "welcomed", "received"});
  }

  /// "foreign and defence minister", but not "the president and the minister".
  bool joins(std::uint32_t conjunction, std::uint32_t head) const {
    if (conjunction == 0) return false;
    const std::uint32_t left = conjunction - 1;
    const std::uint32_t right = conjunction + 1;
    if (right >= head || draft_.words.heads_office(draft_.lower(left))) return false;
    if (draft_.found_over(left) != nullptr) return false;
    return is_title_word(left, head) || draft_.token(right).head == left;
  }

  bool is_charge(std::uint32_t at) const {
    if (draft_.found_over(at) != nullptr) return false;
    return is_capitalised(draft_.word(at)) ? are_charges(draft_, {at, at + 1})
                                           : draft_.words.is_charge(draft_.lower(at));
  }

  /// "Water and Steel Minister", whatever the parser makes of it.
  bool joins_charges(std::uint32_t conjunction, std::uint32_t head) const {
    if (conjunction == 0 || draft_.lower(head) != "minister" || conjunction + 1 >= head) return false;
    const bool plain = !is_capitalised(draft_.word(conjunction - 1));  // "Peru's industry and trade minister"
    for (std::uint32_t at = conjunction + 1; at < head; ++at) {
      if (is_capitalised(draft_.word(at)) == plain || (plain && !is_charge(at))) return false;
    }
    return is_charge(conjunction - 1);
  }

  Step possessive(Title& title, std::uint32_t at) {
    const std::uint32_t owner = at - 1;
    if (const Found* found = draft_.found_over(owner)) {
      if (may_own_office(*found) || found->kind == EntityKind::person) {
        if (found->kind == EntityKind::person)
          title.possessor = owner;
        else
          title.bodies.insert(title.bodies.begin(), draft_.found_at[owner]);
        return Step::last;
      }
      return Step::stop;
    }
    title.possessor = owner;
    return Step::last;
  }

  const Draft& draft_;
  std::uint32_t role_begin_ = 0;
  bool joined_ = false;  ///< behind an "and" between what the minister is for
};

}  // namespace

std::uint32_t extend_left(const Draft& draft, Title& title) { return TitleLeft(draft).run(title); }

bool may_own_office(const Found& found) {
  // "the Baltic defence chiefs": waters have none
  if (found.kind == EntityKind::place && found.subtype == "water") return false;
  return found.kind == EntityKind::state || found.kind == EntityKind::organisation ||
         found.kind == EntityKind::place || found.kind == EntityKind::forum;
}

}  // namespace chancery::extract

#include "extract/names/titles.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_side = 12;  ///< tokens on each side of the noun

bool is_modifier(std::string_view word) {
  return is_one_of(
      word, {"former", "acting", "interim", "outgoing", "incoming", "then", "designate", "elect", "late",
             "caretaker", "ousted", "deposed", "ex", "ex-", "retired", "transitional", "newly"});
}

class Titles {
 public:
  explicit Titles(Draft& draft) : draft_(draft) {}

  void run() {
    draft_.title_at.assign(draft_.token_count(), none);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (draft_.title_at[i] != none || !is_head(i)) continue;
      read(i);
    }
  }

 private:
  std::string lower(std::uint32_t at) const {
    return at < draft_.token_count() ? fold(draft_.word(at)) : std::string();
  }

  bool in_sentence(std::uint32_t at, std::uint32_t of) const {
    return at < draft_.token_count() && draft_.token(at).sentence == draft_.token(of).sentence;
  }

  bool is_head(std::uint32_t at) const {
    const auto& token = draft_.token(at);
    if (token.pos != Pos::NOUN && token.pos != Pos::PROPN && token.pos != Pos::ADJ) return false;
    if (const Found* found = draft_.found_over(at)) {
      if (found->kind != EntityKind::person) return false;
    }
    const std::string word = lower(at);
    if (is_counterpart(at)) return true;
    if (modifies_head(at) || is_style(at)) return false;
    if (draft_.words.heads_office(word))
      return !(word == "general" && at > 0 && draft_.title_at[at - 1] != none);
    return token.pos != Pos::ADJ && draft_.words.heads_office(fold(draft_.document().lemma(at)));
  }

  /// "Chief" of "its spokesman, Chief Dele Oyelaran", but not of "Army Chief".
  bool is_style(std::uint32_t at) const {
    const std::string word = lower(at);
    const Found* name =
        is_one_of(word, {"chief", "prince", "princess", "sheikh"}) ? draft_.found_over(at + 1) : nullptr;
    if (name == nullptr || name->kind != EntityKind::person || !is_capitalised(draft_.word(at))) return false;
    const std::uint32_t first = draft_.sentence_of(at).begin;
    if (at == first) return true;
    if (word != "chief" && draft_.words.heads_office(lower(at - 1)) && lower(at - 1) != "crown") return true;
    const Pos before = draft_.token(at - 1).pos;
    return before == Pos::PUNCT || before == Pos::CCONJ || before == Pos::ADP || before == Pos::VERB ||
           before == Pos::DET;
  }

  /// "deputy" of "deputy prime minister", "chief" of "chief cabinet secretary".
  bool modifies_head(std::uint32_t at) const {
    for (std::uint32_t next = at + 1; next < at + 4 && in_sentence(next, at); ++next) {
      const auto& token = draft_.token(next);
      if (token.pos != Pos::NOUN && token.pos != Pos::PROPN && token.pos != Pos::ADJ) return false;
      const Found* found = draft_.found_over(next);
      if (found != nullptr && (found->known == nullptr || found->known->key != "cabinet")) return false;
      const std::string word = lower(next);
      if (word == "general" || word == "d'affaires") continue;
      if (is_style(next)) return false;
      if (draft_.words.heads_office(word) || draft_.words.heads_office(fold(draft_.document().lemma(next))))
        return true;
      if (is_capitalised(draft_.word(next)) && !is_capitalised(draft_.word(at)) && lower(at) != "chief")
        return false;
    }
    return false;
  }

  bool is_counterpart(std::uint32_t at) const {
    const std::string lemma = fold(draft_.document().lemma(at));
    if (is_one_of(lemma, {"counterpart", "colleague", "homologue"})) return true;
    return lemma == "number" && at > 0 && lower(at - 1) == "opposite";
  }

  void read(std::uint32_t at) {
    Title title;
    title.head = at;
    title.begin = at;
    title.end = at + 1;
    title.plural = draft_.document().tag(at) == "NNS" || draft_.document().tag(at) == "NNPS";
    title.counterpart = is_counterpart(at);
    extend_left(title);
    std::uint32_t role_begin = role_begin_;
    extend_right(title);
    if (role_begin > at) role_begin = at;
    title.role = draft_.document().span_of(role_begin, std::max(role_end_, at + 1));
    const std::string folded = fold(title.role.in(draft_.document().text));
    title.office = draft_.words.office_in(folded);
    if (title.office == nullptr) title.office = draft_.words.office_in(fold(draft_.document().lemma(at)));
    std::sort(title.modifiers.begin(), title.modifiers.end());
    const auto index = static_cast<std::uint32_t>(draft_.titles.size());
    for (std::uint32_t i = title.begin; i < title.end; ++i) draft_.title_at[i] = index;
    draft_.titles.push_back(std::move(title));
  }

  void extend_left(Title& title) {
    const std::uint32_t first = draft_.sentence_of(title.head).begin;
    std::uint32_t begin = title.head;
    role_begin_ = title.head;
    while (begin > first && title.head - begin < longest_side) {
      const std::uint32_t before = begin - 1;
      if (draft_.title_at[before] != none) break;
      if (const Found* found = draft_.found_over(before)) {
        if (is_portfolio(*found, title)) {
          begin = found->begin;
          role_begin_ = begin;
          continue;
        }
        if (!may_own(*found) || found->begin < first) break;
        title.bodies.insert(title.bodies.begin(), draft_.found_at[before]);
        begin = found->begin;
        if (begin > first && lower(begin - 1) == "and" && begin - 1 > first &&
            draft_.found_over(begin - 2) != nullptr && may_own(*draft_.found_over(begin - 2)) &&
            title.plural) {
          --begin;
        }
        continue;
      }
      const Step step = left_step(title, before, begin);
      if (step == Step::stop) break;
      begin = before;
      if (step == Step::last) break;
    }
    title.begin = begin;
  }

  /// "Union Home Minister": what the model takes for an organisation belongs to the office.
  bool is_portfolio(const Found& found, const Title& title) const {
    const std::string head = fold(draft_.document().lemma(title.head));
    const bool guessed = found.known == nullptr && found.kind == EntityKind::organisation;
    const bool cabinet = found.known != nullptr && found.known->key == "cabinet";
    return found.end == title.head && (guessed || cabinet) && (head == "minister" || head == "secretary");
  }

  enum class Step { stop, include, last };

  Step left_step(Title& title, std::uint32_t at, std::uint32_t begin) {
    const auto& token = draft_.token(at);
    const std::string word = lower(at);
    const std::string_view tag = draft_.document().tag(at);
    if (tag == "PRP$" || tag == "WP$") {
      title.possessor = at;
      return Step::last;
    }
    if (token.pos == Pos::DET) return Step::last;
    if (tag == "POS") return possessive(title, at);
    if (is_one_of(word, {"based", "born", "led", "backed"}) && at > 0 && lower(at - 1) == "-")
      return Step::stop;
    if (is_modifier(word)) {
      title.modifiers.push_back(word == "ex-" ? "ex" : word);
      if (title.bodies.empty()) role_begin_ = at;
      return Step::include;
    }
    if (!title.bodies.empty())
      return is_one_of(word, {"new", "top", "current", "senior", ","}) && word != "," ? Step::include
                                                                                      : Step::stop;
    if (word == "-" && !draft_.token(at - 1).space_after && !token.space_after) return Step::include;
    if (begin < title.head && lower(begin) == "-" && !token.space_after) {
      role_begin_ = at;
      return Step::include;
    }
    if (word == "and" && joins(at, title.head)) return Step::include;
    if (token.pos == Pos::NUM) return Step::last;
    if (!is_title_word(at, title.head)) return Step::stop;
    if (!is_one_of(word, {"new", "current", "own", "two", "three", "respective", "newly", "long-time", "same",
                          "next", "first-ever", "longest-serving"}))
      role_begin_ = at;
    return Step::include;
  }

  bool is_title_word(std::uint32_t at, std::uint32_t head) const {
    const auto& token = draft_.token(at);
    if (token.name == language::NameType::DATE || token.name == language::NameType::TIME) return false;
    if (token.pos == Pos::NOUN || token.pos == Pos::PROPN || token.pos == Pos::ADJ) {
      // Before a name, title and its modifiers all hang on the name.
      return (token.head > at && token.head <= head) || token.head == draft_.token(head).head;
    }
    return token.pos == Pos::VERB && token.label == language::Label::amod && token.head == head;
  }

  /// "foreign and defence minister", but not "the president and the minister".
  bool joins(std::uint32_t conjunction, std::uint32_t head) const {
    if (conjunction == 0) return false;
    const std::uint32_t left = conjunction - 1;
    const std::uint32_t right = conjunction + 1;
    if (right >= head || draft_.words.heads_office(lower(left))) return false;
    if (draft_.found_over(left) != nullptr) return false;
    return is_title_word(left, head) || draft_.token(right).head == left;
  }

  Step possessive(Title& title, std::uint32_t at) {
    const std::uint32_t owner = at - 1;
    if (const Found* found = draft_.found_over(owner)) {
      if (may_own(*found) || found->kind == EntityKind::person) {
        if (found->kind != EntityKind::person)
          title.bodies.insert(title.bodies.begin(), draft_.found_at[owner]);
        return Step::last;
      }
      return Step::stop;
    }
    title.possessor = owner;
    return Step::last;
  }

  static bool may_own(const Found& found) {
    return found.kind == EntityKind::state || found.kind == EntityKind::organisation ||
           found.kind == EntityKind::place || found.kind == EntityKind::forum;
  }

  void extend_right(Title& title) {
    std::uint32_t end = title.head + 1;
    role_end_ = end;
    if (stands_before_name(end, title)) role_end_ = ++end;
    if (is_one_of(lower(end), {"general", "d'affaires", "a.i.", "laureate"}) && in_sentence(end, title.head))
      role_end_ = ++end;
    if (lower(end) == "-" &&
        is_one_of(lower(end + 1), {"designate", "elect", "select", "general", "in", "at"}) &&
        !draft_.token(end - 1).space_after) {
      if (lower(end + 1) == "designate" || lower(end + 1) == "elect")
        title.modifiers.push_back(lower(end + 1));
      end += lower(end + 1) == "in" ? 4 : 2;
      role_end_ = end;
    }
    if (title.counterpart) {
      title.end = end;
      return;
    }
    bool open = true;
    while (open && end < title.head + 2 * longest_side && in_sentence(end, title.head))
      open = read_phrase(title, end);
    title.end = end;
  }

  /// "Secretary State Ann Lee": a word of the office between its noun and the name.
  bool stands_before_name(std::uint32_t at, const Title& title) const {
    if (!in_sentence(at + 1, title.head) || draft_.found_over(at) != nullptr ||
        !is_capitalised(draft_.word(at)))
      return false;
    if (draft_.token(at).pos != Pos::PROPN || !is_capitalised(draft_.word(title.head))) return false;
    const Found* name = draft_.found_over(at + 1);
    return name != nullptr && name->kind == EntityKind::person && name->begin == at + 1 &&
           !draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
  }

  /// Reads one "of ...", "for ...", "to ..." after the noun; false when none follows.
  bool read_phrase(Title& title, std::uint32_t& end) {
    const bool charge = lower(end) == "in" && lower(end + 1) == "charge" && lower(end + 2) == "of";
    if (charge) end += 2;
    const std::string preposition = lower(end);
    const std::string head = fold(draft_.document().lemma(title.head));
    const bool within = (preposition == "at" || preposition == "in") && is_body(end + 1);
    if (!is_allowed(preposition, head) && !(within && works_within(head))) return false;
    std::uint32_t at = end + 1;
    bool body = false;
    const std::uint32_t role_before = role_end_;
    std::uint32_t last = end;
    while (in_sentence(at, title.head) && at < end + longest_side && continues(at, end, title)) {
      if (const Found* found = draft_.found_over(at); found != nullptr && found->begin >= end) {
        if (may_own(*found) && !charge && preposition != "to" &&
            !(at == end + 1 && is_charge(*found, head)) && (preposition != "for" || speaks_for(title))) {
          if ((preposition == "in" || preposition == "at") && !within)
            title.place = draft_.found_at[at];
          else if (title.bodies.empty() || body) {
            title.bodies.push_back(draft_.found_at[at]);
            body = true;
          }
        }
        at = found->end;
        last = at;
        continue;
      }
      ++at;
      if (draft_.token(at - 1).pos != Pos::DET && draft_.document().tag(at - 1) != "POS" &&
          lower(at - 1) != "and")
        last = at;
    }
    if (title.plural && body) last = more_bodies(title, last);
    if (last == end) return false;
    const bool adjectival = body && last_is_noun(last, title);
    if ((!body && !within) || adjectival)
      role_end_ = last;
    else
      role_end_ = role_before;
    end = last;
    return true;
  }

  /// "State" of "Secretary of State", "Interior" of "Minister of Interior": no body, whatever the model says.
  static bool is_charge(const Found& found, std::string_view head) {
    return found.known == nullptr && found.kind == EntityKind::organisation && found.end == found.begin + 1 &&
           (head == "secretary" || head == "minister");
  }

  /// "the Defence Ministry": whether an organisation is named there, after its article and adjective.
  bool is_body(std::uint32_t at) const {
    for (std::uint32_t next = at; next < at + 3 && in_sentence(next, at); ++next) {
      const Found* found = draft_.found_over(next);
      if (found != nullptr && found->kind == EntityKind::organisation) return true;
      if (found == nullptr && draft_.token(next).pos != Pos::DET) return false;
    }
    return false;
  }

  /// "official at the Defence Ministry", "rapporteur in the Senate"
  static bool works_within(std::string_view head) {
    return is_one_of(head, {"rapporteur", "official", "minister", "director", "analyst", "secretary", "head",
                            "officer", "adviser", "advisor", "spokesman", "spokeswoman", "spokesperson",
                            "fellow", "researcher", "professor", "leader", "representative"});
  }

  /// "envoys of South Korea, the United States and Japan"
  std::uint32_t more_bodies(Title& title, std::uint32_t last) const {
    while (in_sentence(last, title.head)) {
      std::uint32_t at = last;
      while (lower(at) == "," || lower(at) == "and" || lower(at) == "the") ++at;
      const Found* found = at == last || !in_sentence(at, title.head) ? nullptr : draft_.found_over(at);
      if (found == nullptr || found->kind != EntityKind::state || found->begin != at) break;
      title.bodies.push_back(draft_.found_at[at]);
      last = found->end;
    }
    return last;
  }

  /// "chief of the Russian general staff": the state only describes the body that is named.
  bool last_is_noun(std::uint32_t last, const Title& title) const {
    const Found* found = draft_.found_over(last - 1);
    static_cast<void>(title);
    return found == nullptr;
  }

  /// A spokesman for a ministry speaks for it; an envoy for a country does not.
  bool speaks_for(const Title& title) const {
    return fold(draft_.document().lemma(title.head)).starts_with("spokes");
  }

  static bool is_allowed(std::string_view preposition, std::string_view head) {
    if (preposition == "of" || preposition == "for") return true;
    if (preposition == "to") {
      return is_one_of(head, {"ambassador", "envoy", "representative", "adviser", "advisor", "commissioner",
                              "delegate", "secretary", "emissary", "observer", "nuncio", "coordinator",
                              "aide", "assistant", "consul", "attache", "mediator", "rapporteur"});
    }
    if (preposition == "on")
      return is_one_of(head, {"coordinator", "rapporteur", "adviser", "advisor", "envoy"});
    if (preposition == "in" || preposition == "at") {
      return is_one_of(head,
                       {"ambassador", "consul", "representative", "attache", "envoy", "d'affaires", "charge",
                        "professor", "commander", "secretary", "diplomat", "commissioner", "counsellor"});
    }
    return false;
  }

  /// Whether the token may stand inside "of ..." and the like.
  bool continues(std::uint32_t at, std::uint32_t preposition, const Title& title) const {
    const auto& token = draft_.token(at);
    const std::string word = lower(at);
    if (const Found* found = draft_.found_over(at)) return found->kind != EntityKind::person;
    if (word == "and" || word == "&") return joins_objects(at, preposition);
    if (word == "-") return true;
    switch (token.pos) {
      case Pos::NOUN:
      case Pos::PROPN:
        return !(at > preposition + 1 && is_one_of(fold(draft_.document().lemma(at)),
                                                   {"monday", "tuesday", "wednesday", "thursday", "friday",
                                                    "saturday", "sunday", "today", "yesterday"}));
      case Pos::ADJ:
        return !is_one_of(word, {"last", "next", "this", "early", "late", "earlier", "later"});
      case Pos::NUM:
        return title.plural && lower(at - 1) == "the";
      case Pos::DET:
        return at == preposition + 1 || lower(at - 1) == "and";
      case Pos::PRON:
        return at == preposition + 1 && draft_.document().tag(at) == "PRP$";
      case Pos::PART:
        return draft_.document().tag(at) == "POS";
      default:
        break;
    }
    return false;
  }

  bool joins_objects(std::uint32_t at, std::uint32_t preposition) const {
    if (at + 1 >= draft_.token_count() || at == preposition + 1) return false;
    const auto& next = draft_.token(at + 1);
    if (draft_.found_over(at - 1) != nullptr || draft_.found_over(at + 1) != nullptr) return false;
    if (next.pos != Pos::NOUN && next.pos != Pos::PROPN && next.pos != Pos::ADJ) return false;
    if (is_capitalised(draft_.word(at - 1)) != is_capitalised(draft_.word(at + 1))) return false;
    return !draft_.words.heads_office(lower(at + 1));
  }

  Draft& draft_;
  std::uint32_t role_begin_ = 0;
  std::uint32_t role_end_ = 0;
};

}  // namespace

void find_titles(Draft& draft) { Titles(draft).run(); }

}  // namespace chancery::extract

#include <algorithm>
#include <initializer_list>

#include "extract/names/title_prepositions.hpp"
#include "extract/names/title_sides.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_side = 12;  ///< tokens on each side of the noun

class TitleRight {
 public:
  explicit TitleRight(const Draft& draft) : draft_(draft) {}

  std::uint32_t run(Title& title) {
    std::uint32_t end = title.head + 1;
    role_end_ = end;
    if (stands_before_name(end, title)) role_end_ = ++end;
    if (is_one_of(draft_.lower(end), {"general", "d'affaires", "a.i.", "laureate"}) &&
        draft_.same_sentence(title.head, end))
      role_end_ = ++end;
    if (draft_.lower(end) == "-" &&
        is_one_of(draft_.lower(end + 1), {"designate", "elect", "select", "general", "in", "at"}) &&
        !draft_.token(end - 1).space_after) {
      if (draft_.lower(end + 1) == "designate" || draft_.lower(end + 1) == "elect")
        title.modifiers.push_back(draft_.lower(end + 1));
      end += draft_.lower(end + 1) == "in" ? 4 : 2;
      role_end_ = end;
    }
    if (title.counterpart) {
      title.end = end;
      return role_end_;
    }
    bool open = true;
    while (open && end < title.head + 2 * longest_side && draft_.same_sentence(title.head, end))
      open = read_phrase(title, end);
    title.end = end;
    return role_end_;
  }

 private:
  /// "Secretary State Ann Lee": a word of the office between its noun and the name.
  bool stands_before_name(std::uint32_t at, const Title& title) const {
    if (!draft_.same_sentence(title.head, at + 1) || draft_.found_over(at) != nullptr ||
        !is_capitalised(draft_.word(at)))
      return false;
    if (draft_.token(at).pos != Pos::PROPN || !is_capitalised(draft_.word(title.head))) return false;
    const Found* name = draft_.found_over(at + 1);
    if (draft_.words.is_given_name(fold(draft_.word(at)))) return false;
    return name != nullptr && name->kind == EntityKind::person && name->begin == at + 1 &&
           !draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
  }

  /// Reads one "of ...", "for ...", "to ..." after the noun; false when none follows.
  bool read_phrase(Title& title, std::uint32_t& end) {
    const bool charge =
        draft_.lower(end) == "in" && draft_.lower(end + 1) == "charge" && draft_.lower(end + 2) == "of";
    if (charge) end += 2;
    const std::string preposition = draft_.lower(end);
    const std::string head = fold(draft_.document().lemma(title.head));
    const bool within = (preposition == "at" || preposition == "in") && is_body(end + 1);
    if (preposition == "in" &&
        is_one_of(draft_.lower(end + 1), {"place", "turn", "response", "return", "order"}))
      return false;
    if (!may_follow_office(preposition, head) && !(within && works_within(head))) return false;
    std::uint32_t at = end + 1;
    bool body = false;
    const std::uint32_t role_before = role_end_;
    std::uint32_t last = end;
    while (draft_.same_sentence(title.head, at) && at < end + longest_side && continues(at, end, title)) {
      if (preposition == "of" && at > end + 1 && begins_name(at)) break;
      if (const Found* found = draft_.found_over(at); found != nullptr && found->begin >= end) {
        if (may_own_office(*found) && !charge && preposition != "to" &&
            !(at == end + 1 && is_charge(*found, head)) && (preposition != "for" || speaks_for(title))) {
          if ((preposition == "in" || preposition == "at") && !within)
            title.place = draft_.found_at[at];
          else if (describes_noun(*found)) {
          } else if (title.bodies.empty() || body || found->kind == EntityKind::organisation) {
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
          draft_.lower(at - 1) != "and")
        last = at;
    }
    if (!body && title.of_noun == none) title.of_noun = owner_noun(end, last);
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

  /// "Ann" of "Secretary General of the Council of Europe Ann Lee": a capitalised word behind a name of the
  /// tables.
  bool begins_name(std::uint32_t at) const {
    const Found* before = draft_.found_over(at - 1);
    if (before == nullptr || before->known == nullptr || before->end != at ||
        draft_.found_over(at) != nullptr)
      return false;
    if (before->known->how == Known::How::adjective || before->kind == EntityKind::place) return false;
    const auto is_name_word = [&](std::uint32_t word) {
      return draft_.same_sentence(at, word) && draft_.token(word).pos == Pos::PROPN &&
             is_capitalised(draft_.word(word)) && draft_.words.nouns(draft_.lower(word)).empty() &&
             !draft_.words.heads_office(draft_.lower(word));
    };
    return is_name_word(at) && is_name_word(at + 1);
  }

  /// "group" of "of the group", "ministry" of "of the ministry's Asia department"; none where nothing is
  /// meant that was named before.
  std::uint32_t owner_noun(std::uint32_t preposition, std::uint32_t last) const {
    const std::string article = draft_.lower(preposition + 1);
    if (!is_one_of(article, {"the", "this", "that", "both"})) return none;
    for (std::uint32_t at = preposition + 2; at < last; ++at) {
      const bool owns = at + 1 == last || draft_.document().tag(at + 1) == "POS";
      if (owns && draft_.token(at).pos == Pos::NOUN && draft_.found_over(at) == nullptr) return at;
    }
    return none;
  }

  /// "province" of "governor of Kisumu province"
  bool is_place_noun(std::uint32_t at) const {
    return std::ranges::any_of(draft_.words.nouns(fold(draft_.document().lemma(at))),
                               [](const Noun& noun) { return noun.kind == EntityKind::place; });
  }

  /// "Sahel" of "the Sahel alliance's force": a place that tells which alliance is meant.
  bool describes_noun(const Found& found) const {
    const auto& token = draft_.token(found.head);
    return found.kind == EntityKind::place && token.label == language::Label::compound &&
           token.head >= found.end && draft_.found_over(token.head) == nullptr &&
           draft_.token(token.head).pos == Pos::NOUN && !is_place_noun(token.head);
  }

  /// "State" of "Secretary of State", "Interior" of "Minister of Interior": no body, whatever the model says.
  static bool is_charge(const Found& found, std::string_view head) {
    return found.known == nullptr && found.kind == EntityKind::organisation && found.end == found.begin + 1 &&
           (head == "secretary" || head == "minister");
  }

  /// "the Defence Ministry": whether an organisation is named there, after its article and adjective.
  bool is_body(std::uint32_t at) const {
    for (std::uint32_t next = at; next < at + 3 && draft_.same_sentence(at, next); ++next) {
      const Found* found = draft_.found_over(next);
      if (found != nullptr && found->kind == EntityKind::organisation) return true;
      if (found == nullptr && draft_.token(next).pos != Pos::DET) return false;
    }
    return false;
  }

  /// "envoys of South Korea, the United States and Japan"
  std::uint32_t more_bodies(Title& title, std::uint32_t last) const {
    while (draft_.same_sentence(title.head, last)) {
      std::uint32_t at = last;
      while (draft_.lower(at) == "," || draft_.lower(at) == "and" || draft_.lower(at) == "the") ++at;
      const Found* found =
          at == last || !draft_.same_sentence(title.head, at) ? nullptr : draft_.found_over(at);
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

  /// Whether the token may stand inside "of ..." and the like.
  bool continues(std::uint32_t at, std::uint32_t preposition, const Title& title) const {
    const auto& token = draft_.token(at);
    const std::string word = draft_.lower(at);
    if (const Found* found = draft_.found_over(at)) return found->kind != EntityKind::person;
    if (word == "and" || word == "&") return joins_objects(at, preposition);
    if (word == "-") return !token.space_after || !draft_.token(at - 1).space_after;
    switch (token.pos) {
      case Pos::NOUN:
      case Pos::PROPN:
        return !(at > preposition + 1 && is_one_of(fold(draft_.document().lemma(at)),
                                                   {"monday", "tuesday", "wednesday", "thursday", "friday",
                                                    "saturday", "sunday", "today", "yesterday"}));
      case Pos::ADJ:
        return !is_one_of(word, {"last", "next", "this", "early", "late", "earlier", "later"});
      case Pos::NUM:
        return title.plural && draft_.lower(at - 1) == "the";
      case Pos::DET:
        return at == preposition + 1 || draft_.lower(at - 1) == "and";
      case Pos::PRON:
        return at == preposition + 1 && draft_.document().tag(at) == "PRP$";
      case Pos::VERB:  // "the dissolved assembly"
        return token.label == language::Label::amod && draft_.document().tag(at) == "VBN" && token.head > at;
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
    return !draft_.words.heads_office(draft_.lower(at + 1));
  }

  const Draft& draft_;
  std::uint32_t role_end_ = 0;
};

}  // namespace

std::uint32_t extend_right(const Draft& draft, Title& title) { return TitleRight(draft).run(title); }

}  // namespace chancery::extract

#include "extract/people/titles.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/people/title_sides.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

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
  bool is_head(std::uint32_t at) const {
    const auto& token = draft_.token(at);
    if (is_chief_of_body(at)) return true;
    if (token.pos != Pos::NOUN && token.pos != Pos::PROPN && token.pos != Pos::ADJ) return false;
    if (const Found* found = draft_.found_over(at)) {
      if (found->kind != EntityKind::person) return false;
      // "Dean" of "Dean Carver"
      if (found->begin == at && found->end > at + 1 && draft_.words.is_given_name(draft_.lower(at)))
        return false;
    }
    const std::string_view word = draft_.lower(at);
    if (is_counterpart(at)) return true;
    if (modifies_head(at) || is_style(at)) return false;
    if (word == "charge" && at > 0 && is_one_of(draft_.lower(at - 1), {"a", "the", "that", "this"}))
      return draft_.lower(at + 1) == "d'affaires";  // "a charge which he rejected"
    if (is_short(at)) return true;
    if (draft_.words.heads_office(word))
      return !(word == "general" && at > 0 && draft_.title_at[at - 1] != none);
    return token.pos != Pos::ADJ && singular_heads_office(at);
  }

  /// Of a word that heads no office as it is written.
  bool singular_heads_office(std::uint32_t at) const {
    const std::string_view singular = singular_at(draft_, at);
    return singular != draft_.lower(at) && draft_.words.heads_office(singular);
  }

  /// "chief" of "WHO chief Ann Lee", where the tagger takes it for a verb.
  bool is_chief_of_body(std::uint32_t at) const {
    if (at == 0 || !is_one_of(draft_.word(at), {"chief", "head"}) || draft_.token(at).pos != Pos::VERB)
      return false;
    const Found* body = draft_.found_over(at - 1);
    const Found* name = draft_.found_over(at + 1);
    return body != nullptr && body->kind == EntityKind::organisation && name != nullptr &&
           name->kind == EntityKind::person && draft_.same_sentence(at, at + 1);
  }

  /// "Chief" of "its spokesman, Chief Dele Oyelaran", but not of "Army Chief".
  bool is_style(std::uint32_t at) const {
    const std::string_view word = draft_.lower(at);
    if (is_rank_of_diplomat(at)) return true;
    const Found* name = is_one_of(word, {"chief", "prince", "princess", "sheikh"})
                            ? draft_.found_over(after_retired(draft_, at + 1))
                            : nullptr;
    if (name == nullptr || name->kind != EntityKind::person || !is_capitalised(draft_.word(at))) return false;
    const std::uint32_t first = draft_.sentence_of(at).begin;
    if (at == first) return true;
    if (word != "chief" && draft_.words.heads_office(draft_.lower(at - 1)) && draft_.lower(at - 1) != "crown")
      return true;
    const Pos before = draft_.token(at - 1).pos;
    return before == Pos::PUNCT || before == Pos::CCONJ || before == Pos::ADP || before == Pos::VERB ||
           before == Pos::DET;
  }

  /// "Gov." of "Palawan Gov. Ann Lee"
  bool is_short(std::uint32_t at) const {
    if (!is_one_of(draft_.word(at), {"Gov.", "Sen.", "Rep."}) || !draft_.same_sentence(at, at + 1))
      return false;
    const Found* found = draft_.found_over(at + 1);
    return found != nullptr && found->kind == EntityKind::person;
  }

  /// The office in full: "governor" for "Gov."
  std::string office_in_full(const Title& title) const {
    const Span role = title.role;
    const auto honorific = draft_.words.honorific_at(draft_.document().text, role.begin);
    const bool whole = honorific && role.begin + honorific->second == role.end;
    return fold(whole ? honorific->first->full : role.in(draft_.document().text));
  }

  /// "Ambassador" of "the Minister of State, Ambassador (Mrs.) Ann Lee": no second office.
  bool is_rank_of_diplomat(std::uint32_t at) const {
    if (draft_.word(at) != "Ambassador" || at < 2) return false;
    const std::uint32_t before = at - (draft_.word(at - 1) == "," ? 2 : 1);
    const std::uint32_t name = after_retired(draft_, at + 1);
    const Found* found = name < draft_.token_count() ? draft_.found_over(name) : nullptr;
    return draft_.same_sentence(at, before) && draft_.title_at[before] != none && found != nullptr &&
           found->kind == EntityKind::person;
  }

  /// "deputy" of "deputy prime minister", "chief" of "chief cabinet secretary".
  bool modifies_head(std::uint32_t at) const {
    for (std::uint32_t next = at + 1; next < at + 4 && draft_.same_sentence(at, next); ++next) {
      const auto& token = draft_.token(next);
      if (draft_.word(next) == "-" && !token.space_after && !draft_.token(next - 1).space_after) continue;
      if (token.pos != Pos::NOUN && token.pos != Pos::PROPN && token.pos != Pos::ADJ) return false;
      const Found* found = draft_.found_over(next);
      // "deputy US special envoy"
      if (next == at + 1 && found != nullptr && found->kind == EntityKind::state &&
          is_one_of(draft_.lower(at), {"deputy", "assistant", "vice"})) {
        next = found->end - 1;
        continue;
      }
      if (found != nullptr && (found->known == nullptr || found->known->key != "cabinet")) return false;
      const std::string_view word = draft_.lower(next);
      if (word == "general" || word == "d'affaires") continue;
      if (is_style(next) || is_rank_behind(at, next)) return false;
      const bool rank = is_capitalised(draft_.word(next)) && !is_capitalised(draft_.word(at)) &&
                        draft_.words.honorific_at(draft_.document().text, token.span.begin);
      if (rank) return false;  // "army spokesman Colonel Ann Lee"
      if (draft_.words.heads_office(word) || singular_heads_office(next)) return true;
      if (is_capitalised(draft_.word(next)) && !is_capitalised(draft_.word(at)) &&
          draft_.lower(at) != "chief")
        return false;
    }
    return false;
  }

  /// "Lieutenant" of "Defence Minister Lieutenant General Ann Lee": a rank of the bearer.
  bool is_rank_behind(std::uint32_t at, std::uint32_t next) const {
    return next == at + 1 &&
           is_one_of(draft_.lower(at), {"minister", "commander", "spokesman", "spokeswoman", "spokesperson",
                                        "president", "envoy", "ambassador", "premier", "mayor"}) &&
           is_one_of(draft_.word(next), {"Lieutenant", "Major", "Colonel", "General", "Admiral", "Captain",
                                         "Brigadier", "Vice", "Rear", "Commodore", "Marshal"});
  }

  bool is_counterpart(std::uint32_t at) const {
    const std::string_view lemma = draft_.lemma(at);
    // "his party colleague" has no office of his kind
    if (lemma == "colleague" && at > 0 && is_one_of(draft_.lower(at - 1), {"party", "former", "cabinet"}))
      return false;
    if (is_one_of(lemma, {"counterpart", "colleague", "homologue"})) return true;
    return lemma == "number" && at > 0 && draft_.lower(at - 1) == "opposite";
  }

  void read(std::uint32_t at) {
    Title title;
    title.head = at;
    title.begin = at;
    title.end = at + 1;
    title.plural = is_plural(draft_, at);
    title.counterpart = is_counterpart(at);
    std::uint32_t role_begin = extend_left(draft_, title);
    const std::uint32_t role_end = extend_right(draft_, title);
    if (role_begin > at) role_begin = at;
    title.role = draft_.document().span_of(role_begin, std::max(role_end, at + 1));
    title.office = draft_.words.office_in(office_in_full(title));
    if (title.office == nullptr) title.office = draft_.words.office_in(singular_at(draft_, at));
    std::sort(title.modifiers.begin(), title.modifiers.end());
    const auto index = static_cast<std::uint32_t>(draft_.titles.size());
    for (std::uint32_t i = title.begin; i < title.end; ++i) draft_.title_at[i] = index;
    draft_.titles.push_back(std::move(title));
  }

  Draft& draft_;
};

}  // namespace

void find_titles(Draft& draft) { Titles(draft).run(); }

}  // namespace chancery::extract

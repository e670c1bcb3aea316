#include <algorithm>
#include <unordered_set>

#include "extract/names/credits.hpp"
#include "extract/names/name_parts.hpp"
#include "extract/names/name_runs.hpp"
#include "extract/names/persons.hpp"
#include "extract/names/titles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

class Missed {
 public:
  explicit Missed(Draft& draft) : draft_(draft), runs_(draft) {}

  bool run() {
    for (const Title& title : draft_.titles) {
      after_title(title);
      before_title(title);
      if (title.plural) listed_after(title);
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) after_honorific(i);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) by_given_name(i);
    surnames_ = surnames_of(draft_);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) repeat_of_surname(i);
    if (!changed_) return false;
    index_found(draft_);
    return true;
  }

 private:
  /// "Gonzalo Etchegaray Bonomi, Uruguay's foreign minister": what the model missed, or took for an
  /// organisation.
  void before_title(const Title& title) {
    const std::uint32_t first = draft_.sentence_of(title.head).begin;
    if (title.plural || title.begin < first + 3 || draft_.word(title.begin - 1) != ",") return;
    const std::uint32_t last = title.begin - 2;
    if (draft_.found_at[last] != none) {
      Found& found = draft_.found[draft_.found_at[last]];
      const bool guessed =
          found.known == nullptr && found.reason.rule == "name.model" && found.end == last + 1;
      if (guessed && found.end - found.begin > 1 && !runs_.holds_noun(found.begin, found.end))
        make_person(found, "name.before-title");
      return;
    }
    std::uint32_t begin = last + 1;
    while (begin > first && runs_.is_free_name_word(begin - 1) && draft_.token(begin - 1).pos == Pos::PROPN)
      --begin;
    if (last + 1 - begin < 2 || last + 1 - begin > 5 || runs_.holds_noun(begin, last + 1)) return;
    if (begin == first && draft_.token(begin).iob == 'O' && last + 1 - begin < 2) return;
    add(begin, last + 1, "name.before-title");
  }

  void after_title(const Title& title) {
    if (title.plural || title.end >= draft_.token_count()) return;
    std::uint32_t begin = title.end;
    const bool comma = draft_.word(begin) == ",";
    if (comma) ++begin;
    begin = after_retired(draft_, begin);
    if (begin >= draft_.token_count() || draft_.token(begin).sentence != draft_.token(title.head).sentence)
      return;
    if (Found* found = found_from(begin)) {
      const bool guessed = found->known == nullptr && found->kind != EntityKind::person &&
                           found->kind != EntityKind::weapon && found->reason.rule == "name.model";
      const bool several = found->end - found->begin > 1;
      if (!guessed || (comma && !several && !is_lone_name(title, begin))) return;
      make_person(*found, "name.after-title");
      return;
    }
    begin = runs_.after_honorifics(after_retired(draft_, begin));
    const std::uint32_t end = runs_.end_of_run(begin);
    if (end == begin || runs_.is_noun_phrase(end - 1) || (comma && draft_.word_safe(end) != ",")) return;
    if (comma && end - begin < 2 && !is_lone_name(title, begin)) return;
    if (!comma && !is_capitalised(draft_.word(title.head)) && end - begin < 2 &&
        draft_.token(begin).pos != Pos::PROPN)
      return;
    add(begin, end, "name.after-title");
  }

  /// "the ministers of Chad and Togo - Ann Lee and Kofi Mensah -": of a list in which somebody is known for a
  /// person all are, where each item is a name of two words or more.
  void listed_after(const Title& title) {
    struct Item {
      std::uint32_t begin, end;
    };
    std::vector<Item> items;
    bool person = false;
    std::uint32_t at = title.end;
    if (is_one_of(draft_.word_safe(at), {",", ":", "–", "—", "(", "--", "-"})) ++at;
    while (at < draft_.token_count() && draft_.token(at).sentence == draft_.token(title.head).sentence) {
      at = runs_.after_honorifics(at);
      const Found* found = found_from(at);
      const bool known = found != nullptr && found->kind == EntityKind::person;
      const bool guessed = found != nullptr && found->known == nullptr && found->reason.rule == "name.model";
      const std::uint32_t end = found == nullptr ? runs_.end_of_run(at) : known || guessed ? found->end : at;
      if (end == at || (!known && (end < at + 2 || runs_.holds_noun(at, end)))) break;
      person = person || known;
      if (!known) items.push_back({at, end});
      at = end;
      const bool for_state =
          is_one_of(fold(draft_.word_safe(at)), {"of", "for"}) && draft_.found_over(at + 1) != nullptr;
      if (for_state) at = draft_.found_over(at + 1)->end;
      const std::uint32_t joint = at;
      while (is_one_of(draft_.word_safe(at), {",", "and", "&"})) ++at;
      if (at == joint) break;
    }
    if (!person) return;
    for (const Item& item : items) {
      if (Found* found = found_from(item.begin))
        make_person(*found, "name.listed-after-title");
      else
        add(item.begin, item.end, "name.listed-after-title");
    }
  }

  /// "Madagascar's prime minister, Rakotovao,": one word, where the office is told of one state or body.
  bool is_lone_name(const Title& title, std::uint32_t at) const {
    return draft_.token(at).pos == Pos::PROPN && draft_.document().tag(at) == "NNP" &&
           !title.bodies.empty() && !is_capitalised(draft_.word(title.head)) &&
           draft_.token(at).name != language::NameType::DATE;
  }

  Found* found_from(std::uint32_t begin) {
    const std::uint32_t index = draft_.found_at[begin];
    return index != none && draft_.found[index].begin == begin ? &draft_.found[index] : nullptr;
  }

  void after_honorific(std::uint32_t at) {
    if (draft_.found_at[at] != none || draft_.title_at[at] != none || !is_capitalised(draft_.word(at)))
      return;
    const auto honorific = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
    if (!honorific) return;
    const std::uint32_t next = runs_.after_honorifics(at);
    if (next >= draft_.token_count() || draft_.token(next).sentence != draft_.token(at).sentence) return;
    if (Found* found = found_from(next)) {
      const bool other = found->kind == EntityKind::organisation || found->kind == EntityKind::place;
      if (other && found->known == nullptr) make_person(*found, "name.after-honorific");
      return;
    }
    const std::uint32_t end = runs_.end_of_run(next);
    if (end > next) add(next, end, "name.after-honorific");
  }

  /// "Eva Salas", "Ana Ruiz, who": two or more capitalised words that begin with a given name or take a
  /// "who".
  void by_given_name(std::uint32_t at) {
    if (Found* found = found_from(at)) {
      const bool guessed = found->known == nullptr && found->reason.rule == "name.model" &&
                           (found->kind == EntityKind::organisation || found->kind == EntityKind::place);
      if (guessed && runs_.is_name_of_person(found->begin, found->end))
        make_person(*found, "name.given-name");
      return;
    }
    if (!runs_.is_free_name_word(at) || draft_.token(at).pos != Pos::PROPN) return;
    if (at > 0 && draft_.token(at - 1).sentence == draft_.token(at).sentence &&
        runs_.is_free_name_word(at - 1))
      return;
    const std::uint32_t end = runs_.end_of_run(at);
    if (end > at && runs_.is_name_of_person(at, end)) add(at, end, "name.given-name");
  }

  void repeat_of_surname(std::uint32_t at) {
    if (Found* found = found_from(at)) {
      const bool guessed =
          found->known == nullptr && found->kind != EntityKind::person && found->reason.rule == "name.model";
      if (guessed && runs_.follows_nickname(at)) {
        surnames_.insert(fold(found->span.in(draft_.document().text)));
        make_person(*found, "name.nickname");
      } else if (guessed && is_surname(*found) && !is_where(*found)) {
        make_person(*found, "name.surname-again");
      }
      return;
    }
    if (!runs_.is_free_name_word(at) || draft_.token(at).pos == Pos::ADJ) return;
    const std::uint32_t end = runs_.end_of_run(at);
    if (end == at) return;
    const std::string name = fold(draft_.document().span_of(at, end).in(draft_.document().text));
    if (runs_.follows_nickname(at)) {
      surnames_.insert(name);
      return add(at, end, "name.nickname");
    }
    if (surnames_.contains(name) && name.size() > 2 && !runs_.is_place_role(end - 1))
      add(at, end, "name.surname-again");
  }

  bool is_surname(const Found& found) const {
    return surnames_.contains(fold(found.span.in(draft_.document().text)));
  }
  bool is_where(const Found& found) const { return runs_.is_place_role(found.head); }

  void make_person(Found& found, std::string rule) {
    const std::uint32_t name = runs_.after_honorifics(found.begin);
    if (name < found.end) {
      found.begin = name;
      found.span.begin = draft_.token(name).span.begin;
    }
    found.kind = EntityKind::person;
    found.subtype.clear();
    found.reason = reason_of(std::move(rule), nullptr, found.span);
    changed_ = true;
  }

  void add(std::uint32_t begin, std::uint32_t end, std::string rule) {
    Found found;
    found.begin = begin;
    found.end = end;
    found.span = draft_.document().span_of(begin, end);
    found.head = head_of(draft_.document(), begin, end);
    found.kind = EntityKind::person;
    found.reason = reason_of(std::move(rule), nullptr, found.span);
    found.confidence = 0.75;
    const auto index = static_cast<std::uint32_t>(draft_.found.size());
    std::fill(draft_.found_at.begin() + begin, draft_.found_at.begin() + end, index);
    draft_.found.push_back(std::move(found));
    changed_ = true;
  }

  Draft& draft_;
  NameRuns runs_;
  std::unordered_set<std::string> surnames_;
  bool changed_ = false;
};

}  // namespace

void find_missed_persons(Draft& draft) {
  if (!Missed(draft).run()) return;
  draft.titles.clear();
  find_titles(draft);
}

}  // namespace chancery::extract

#include "extract/people/missed_places.hpp"

#include <algorithm>
#include <set>

#include "extract/people/name_runs.hpp"
#include "extract/people/place_cues.hpp"
#include "extract/people/titles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::NameType;
using language::Pos;

class MissedPlaces {
 public:
  explicit MissedPlaces(Draft& draft) : draft_(draft), runs_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i + 1 < draft_.token_count(); ++i) {
      if (draft_.token(i + 1).sentence != draft_.token(i).sentence) continue;
      behind(i);
      before_court(i);
    }
    turn_bodies();
    if (!changed_) return;
    index_found(draft_);
    draft_.titles.clear();  // they count the names
    find_titles(draft_);
  }

 private:
  bool locates(std::uint32_t at) const {
    if (draft_.token(at).pos != Pos::ADP) return false;
    const std::string_view word = draft_.lower(at);
    const std::string_view above = draft_.document().lemma(draft_.token(at).head);
    if (word == "in" || is_strict(word)) return true;
    if (word == "at") return !is_aimed(above);
    if (word == "to") return is_motion(above);
    if (word == "of")
      return is_settlement(above) ||
             is_one_of(draft_.lemma(draft_.token(at).head), {"governor", "mayor", "prefect"});
    return word == "through" && is_motion(above);
  }

  /// "in Iqaluit", "near Colchane": a free name that ends the phrase.
  void behind(std::uint32_t preposition) {
    if (!locates(preposition)) return;
    const std::uint32_t begin = preposition + 1;
    const bool governed =
        draft_.word(preposition) == "of" && draft_.title_at[preposition] != none;  // "the governor of Chocó"
    if (!governed && !runs_.is_free_name_word(begin)) return;
    std::uint32_t end = begin;
    while (end < begin + 4 && draft_.same_sentence(begin, end) &&
           (is_name_word(end) || is_particle(begin, end) || (governed && is_governed(end))))
      ++end;
    if (end == begin || !ends_phrase(end) || runs_.holds_noun(begin, begin + 1) ||
        runs_.holds_noun(end - 1, end))
      return;
    if (draft_.token(begin).head != preposition && draft_.token(end - 1).head != preposition) return;
    if (is_heading(begin)) return;
    add(begin, end, preposition);
  }

  /// "do" of "Foz do Brito"
  bool is_particle(std::uint32_t begin, std::uint32_t at) const {
    return at > begin && is_one_of(draft_.word(at), {"do", "da", "de", "del", "dos", "di", "la"}) &&
           draft_.same_sentence(at, at + 1) && is_capitalised(draft_.word(at + 1)) &&
           draft_.found_at[at + 1] == none;
  }

  /// "12 Votes in Favour": in a line all of whose words are capitalised a capital tells nothing.
  bool is_heading(std::uint32_t at) const {
    const auto& sentence = draft_.sentence_of(at);
    std::uint32_t plain = 0;
    std::uint32_t capitals = 0;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const bool word = draft_.token(i).pos == Pos::NOUN || draft_.token(i).pos == Pos::VERB ||
                        draft_.token(i).pos == Pos::PROPN || draft_.token(i).pos == Pos::ADJ;
      if (word) ++(is_capitalised(draft_.word(i)) ? capitals : plain);
    }
    return capitals > 4 && plain * 4 < capitals;
  }

  /// "A Brno court": the town that it sits in.
  void before_court(std::uint32_t article) {
    const std::uint32_t begin = article + 1;
    if (!is_one_of(draft_.lower(article), {"a", "the"}) || !is_name_word(begin)) return;
    if (!is_one_of(draft_.word_safe(begin + 1), {"court", "tribunal", "jury", "judge"})) return;
    add(begin, begin + 1, begin + 1);
  }

  void add(std::uint32_t begin, std::uint32_t end, std::uint32_t cue) {
    Found found;
    found.begin = begin;
    found.end = end;
    found.head = head_of(draft_.document(), begin, end);
    found.span = draft_.document().span_of(begin, end);
    found.kind = EntityKind::place;
    found.subtype = "city";
    found.reason = reason_of("name.place-role", nullptr, draft_.token(cue).span);
    found.confidence = 0.7;
    const auto index = static_cast<std::uint32_t>(draft_.found.size());
    std::fill(draft_.found_at.begin() + begin, draft_.found_at.begin() + end, index);
    draft_.found.push_back(std::move(found));
    changed_ = true;
  }

  bool is_name_word(std::uint32_t at) const {
    const std::string_view word = draft_.word(at);
    if (!runs_.is_free_name_word(at) || draft_.token(at).pos != Pos::PROPN || word.size() < 3) return false;
    const bool shouted = std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    const NameType type = draft_.token(at).name;
    const bool dated = type == NameType::DATE || type == NameType::TIME || type == NameType::LANGUAGE;
    return !shouted && !dated && !is_no_place(fold(word));
  }

  /// A name inside the words of an office, which nobody found.
  bool is_governed(std::uint32_t at) const {
    const NameType type = draft_.token(at).name;
    return draft_.found_at[at] == none && draft_.title_at[at] != none && draft_.token(at).pos == Pos::PROPN &&
           is_capitalised(draft_.word(at)) && type != NameType::DATE && type != NameType::TIME &&
           !is_no_place(draft_.lower(at)) && draft_.words.nouns(draft_.lower(at)).empty();
  }

  /// Nothing that would belong to the name or be named by it follows.
  bool ends_phrase(std::uint32_t at) const {
    if (at >= draft_.token_count()) return true;
    const Pos pos = draft_.token(at).pos;
    return pos != Pos::PROPN && pos != Pos::NOUN && pos != Pos::NUM && pos != Pos::ADJ &&
           draft_.word(at) != "-";
  }

  /// "around Pankovo": what the model took for a body though it only ever stands where places do.
  void turn_bodies() {
    std::set<std::string> strict;
    std::set<std::string> others;
    for (const Found& found : draft_.found) {
      if (!is_guessed_body(found)) continue;
      const std::string_view before = found.begin > 0 ? draft_.word(found.begin - 1) : "";
      const std::string name(found.span.in(draft_.document().text));
      const bool of_town = before == "of" && locates(found.begin - 1);  // "the northern city of Sokode"
      const bool here = of_town || is_strict(before) || ends_way(found.begin);
      if (here) strict.insert(name);
      if (!here && !is_one_of(before, {"in", "at", "from", "to", "of", "off"})) others.insert(name);
    }
    for (Found& found : draft_.found) {
      const std::string name(found.span.in(draft_.document().text));
      if (!is_guessed_body(found) || !strict.contains(name) || others.contains(name)) continue;
      found.kind = EntityKind::place;
      found.subtype = "city";
      found.reason.rule = "name.place-role";
      changed_ = true;
    }
  }

  /// "from Nicosia to Famagusta"
  bool ends_way(std::uint32_t begin) const {
    if (begin < 4 || draft_.word(begin - 1) != "to") return false;
    const Found* from = draft_.found_over(begin - 2);
    return from != nullptr && from->begin > 0 && from->kind == EntityKind::place &&
           draft_.word(from->begin - 1) == "from";
  }

  bool is_guessed_body(const Found& found) const {
    const std::string_view name = found.span.in(draft_.document().text);
    const bool shouted = std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
    return found.kind == EntityKind::organisation && found.known == nullptr && found.subtype.empty() &&
           !shouted && found.end - found.begin == 1 && found.reason.rule == "name.model";
  }

  Draft& draft_;
  NameRuns runs_;
  bool changed_ = false;
};

}  // namespace

void find_missed_places(Draft& draft) { MissedPlaces(draft).run(); }

}  // namespace chancery::extract

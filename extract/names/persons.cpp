#include "extract/names/persons.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "extract/names/credits.hpp"
#include "extract/names/linked_names.hpp"
#include "extract/names/listed_persons.hpp"
#include "extract/names/name_parts.hpp"
#include "extract/names/titles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

bool is_initial(std::string_view part) { return part.size() <= 2 && (part.size() == 1 || part[1] == '.'); }

bool parts_agree(std::string_view one, std::string_view other) {
  if (one == other) return true;
  if (is_initial(one) || is_initial(other)) return one[0] == other[0];
  return false;
}

/// "Antúnez Paz" for "Rolando Antúnez Paz": all parts but those that stand first.
bool is_end_of(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  return shorter.size() >= 2 && longer.size() > shorter.size() &&
         std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin());
}

/// Whether the shorter name is the longer one with parts left out: first and last part agree.
bool is_short_form(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  if (shorter.size() < 2 || longer.size() < shorter.size() || !parts_agree(shorter.front(), longer.front()))
    return false;
  std::size_t at = 0;
  for (const std::string& part : longer) {
    if (at < shorter.size() && parts_agree(shorter[at], part)) ++at;
  }
  return at == shorter.size();
}

class Missed {
 public:
  explicit Missed(Draft& draft) : draft_(draft) {}

  bool run() {
    for (const Title& title : draft_.titles) {
      after_title(title);
      before_title(title);
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) after_honorific(i);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) by_given_name(i);
    collect_surnames();
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) repeat_of_surname(i);
    if (!changed_) return false;
    index_found(draft_);
    return true;
  }

 private:
  bool is_free_name_word(std::uint32_t at) const {
    const auto& token = draft_.token(at);
    if (is_credit(draft_.credits, token.span)) return false;
    return draft_.found_at[at] == none && draft_.title_at[at] == none && is_capitalised(draft_.word(at)) &&
           (token.pos == Pos::PROPN || token.pos == Pos::NOUN || token.pos == Pos::ADJ);
  }

  /// The end of the run of capitalised words, hyphens and particles that begins at `begin`.
  std::uint32_t end_of_run(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (end < draft_.token_count() && draft_.token(end).sentence == draft_.token(begin).sentence &&
           end < begin + 6) {
      const bool hyphen = draft_.word(end) == "-" && end > begin && !draft_.token(end).space_after;
      if (!hyphen && !is_free_name_word(end)) break;
      ++end;
    }
    while (end > begin && draft_.word(end - 1) == "-") --end;
    return end;
  }

  std::uint32_t after_honorifics(std::uint32_t at) const {
    while (at < draft_.token_count()) {
      const auto honorific = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
      if (!honorific) break;
      const std::uint32_t end = draft_.token(at).span.begin + honorific->second;
      std::uint32_t next = at;
      while (next < draft_.token_count() && draft_.token(next).span.begin < end) ++next;
      if (next == at || next >= draft_.token_count()) break;
      at = after_retired(draft_, next);
    }
    return at;
  }

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
      if (guessed && found.end - found.begin > 1 && !holds_noun(found.begin, found.end))
        make_person(found, "name.before-title");
      return;
    }
    std::uint32_t begin = last + 1;
    while (begin > first && is_free_name_word(begin - 1) && draft_.token(begin - 1).pos == Pos::PROPN)
      --begin;
    if (last + 1 - begin < 2 || last + 1 - begin > 5 || holds_noun(begin, last + 1)) return;
    if (begin == first && draft_.token(begin).iob == 'O' && last + 1 - begin < 2) return;
    add(begin, last + 1, "name.before-title");
  }

  bool holds_noun(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      if (draft_.word(i) == "-") continue;
      if (is_noun_phrase(i) || !is_capitalised(draft_.word(i)) ||
          draft_.words.heads_office(fold(draft_.word(i))))
        return true;
    }
    return false;
  }

  /// "Foreign Affairs" after a title is a portfolio, no name.
  bool is_noun_phrase(std::uint32_t last) const {
    const std::string_view tag = draft_.document().tag(last);
    return tag == "NNS" || tag == "NNPS" || !draft_.words.nouns(fold(draft_.word(last))).empty();
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
    begin = after_honorifics(after_retired(draft_, begin));
    const std::uint32_t end = end_of_run(begin);
    if (end == begin || is_noun_phrase(end - 1) || (comma && draft_.word_safe(end) != ",")) return;
    if (comma && end - begin < 2 && !is_lone_name(title, begin)) return;
    if (!comma && !is_capitalised(draft_.word(title.head)) && end - begin < 2 &&
        draft_.token(begin).pos != Pos::PROPN)
      return;
    add(begin, end, "name.after-title");
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
    const std::uint32_t next = after_honorifics(at);
    if (next >= draft_.token_count() || draft_.token(next).sentence != draft_.token(at).sentence) return;
    if (Found* found = found_from(next)) {
      const bool other = found->kind == EntityKind::organisation || found->kind == EntityKind::place;
      if (other && found->known == nullptr) make_person(*found, "name.after-honorific");
      return;
    }
    const std::uint32_t end = end_of_run(next);
    if (end > next) add(next, end, "name.after-honorific");
  }

  /// "Eva Salas", "Ana Ruiz, who": two or more capitalised words that begin with a given name or take a
  /// "who".
  void by_given_name(std::uint32_t at) {
    if (Found* found = found_from(at)) {
      const bool guessed = found->known == nullptr && found->reason.rule == "name.model" &&
                           (found->kind == EntityKind::organisation || found->kind == EntityKind::place);
      if (guessed && is_name_of_person(found->begin, found->end)) make_person(*found, "name.given-name");
      return;
    }
    if (!is_free_name_word(at) || draft_.token(at).pos != Pos::PROPN) return;
    if (at > 0 && draft_.token(at - 1).sentence == draft_.token(at).sentence && is_free_name_word(at - 1))
      return;
    const std::uint32_t end = end_of_run(at);
    if (end > at && is_name_of_person(at, end)) add(at, end, "name.given-name");
  }

  bool is_name_of_person(std::uint32_t begin, std::uint32_t end) const {
    if (end - begin < 2 || end - begin > 6 || holds_noun(begin, end)) return false;
    const bool who = draft_.word_safe(end) == "," && draft_.word_safe(end + 1) == "who";
    const std::string first = fold(draft_.word(begin));
    return who || (draft_.words.is_given_name(first) && is_capitalised(draft_.word(end - 1)));
  }

  /// Parts of full names by which a person may be named again.
  void collect_surnames() {
    for (const Found& found : draft_.found) {
      if (found.kind != EntityKind::person) continue;
      const auto parts = parts_of(found.span.in(draft_.document().text));
      if (parts.size() < 2) continue;
      surnames_.insert(parts.back());
      for (std::size_t i = 1; i + 1 < parts.size(); ++i) surnames_.insert(rest_of(parts, i));
      if (parts.size() > 2) surnames_.insert(parts[parts.size() - 2]);
      if (draft_.words.is_leading_surname(parts.front())) surnames_.insert(parts.front());
    }
  }

  void repeat_of_surname(std::uint32_t at) {
    if (Found* found = found_from(at)) {
      const bool guessed =
          found->known == nullptr && found->kind != EntityKind::person && found->reason.rule == "name.model";
      if (guessed && follows_nickname(at)) {
        surnames_.insert(fold(found->span.in(draft_.document().text)));
        make_person(*found, "name.nickname");
      } else if (guessed && is_surname(*found) && !is_where(*found)) {
        make_person(*found, "name.surname-again");
      }
      return;
    }
    if (!is_free_name_word(at) || draft_.token(at).pos == Pos::ADJ) return;
    const std::uint32_t end = end_of_run(at);
    if (end == at) return;
    const std::string name = fold(draft_.document().span_of(at, end).in(draft_.document().text));
    if (follows_nickname(at)) {
      surnames_.insert(name);
      return add(at, end, "name.nickname");
    }
    if (surnames_.contains(name) && name.size() > 2 && !is_place_role(end - 1))
      add(at, end, "name.surname-again");
  }

  bool follows_nickname(std::uint32_t at) const {
    const std::string before = at > 0 ? fold(draft_.word(at - 1)) : std::string();
    return before == "nickname" || before == "nicknamed" || before == "alias" || before == "guerre";
  }

  bool is_surname(const Found& found) const {
    return surnames_.contains(fold(found.span.in(draft_.document().text)));
  }
  bool is_where(const Found& found) const { return is_place_role(found.head); }

  /// After "in", "near" and the like stands a place, though a person of the article bears the name.
  bool is_place_role(std::uint32_t at) const {
    if (draft_.token(at).label != language::Label::pobj) return false;
    const std::string word = fold(draft_.word(draft_.token(at).head));
    return word == "in" || word == "at" || word == "near" || word == "outside" || word == "into";
  }

  static std::string rest_of(const std::vector<std::string>& parts, std::size_t from) {
    std::string rest = parts[from];
    for (std::size_t i = from + 1; i < parts.size(); ++i) rest += " " + parts[i];
    return rest;
  }

  void make_person(Found& found, std::string rule) {
    const std::uint32_t name = after_honorifics(found.begin);
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
  std::unordered_set<std::string> surnames_;
  bool changed_ = false;
};

/// A short form joins the one longer name that it can stand for.
void join_longer(Draft& draft, std::uint32_t person, const std::vector<std::uint32_t>& candidates) {
  std::uint32_t longer = none;
  int count = 0;
  Person& shorter = draft.persons[person];
  for (const std::uint32_t other : candidates) {
    const Person& candidate = draft.persons[other];
    if (other == person || candidate.found.empty() || candidate.parts.size() < shorter.parts.size()) continue;
    if (candidate.parts.size() == shorter.parts.size() && other < person) continue;
    const bool surnames =
        is_end_of(shorter.parts, candidate.parts) && !draft.words.is_given_name(shorter.parts.front());
    if (!surnames && !is_short_form(shorter.parts, candidate.parts)) continue;
    if (kept_apart(draft, shorter.name, candidate.name) != nullptr) continue;
    longer = other;
    ++count;
  }
  if (count != 1) return;
  for (const std::uint32_t found : shorter.found) {
    draft.found[found].person = longer;
    draft.persons[longer].found.push_back(found);
  }
  std::sort(draft.persons[longer].found.begin(), draft.persons[longer].found.end());
  shorter.found.clear();
}

}  // namespace

void find_missed_persons(Draft& draft) {
  if (!Missed(draft).run()) return;
  draft.titles.clear();
  find_titles(draft);
}

/// The name by which the person is known: that of the user's tables, else as written.
std::string settled_name(const Draft& draft, Found& found) {
  std::string name(found.span.in(draft.document().text));
  std::replace(name.begin(), name.end(), '\n', ' ');
  if (const auto same = draft.links.same(fold(name))) name = same->group->name;
  if (const ListedPerson* person = listed_as(draft, fold(name))) {
    if (fold(name) != fold(person->name)) found.reason = reason_of("person.listed", person->row, found.span);
    return person->name;
  }
  return name;
}

/// Parts of full names as they are spelled where letters are missing -> parts as the article has them
/// elsewhere.
std::map<std::vector<std::string>, std::vector<std::string>> other_spellings(const Draft& draft) {
  std::map<std::vector<std::string>, std::vector<std::string>> all;
  for (const Found& found : draft.found) {
    if (found.kind != EntityKind::person) continue;
    const std::string_view name = found.span.in(draft.document().text);
    const auto parts = parts_of(name);
    if (auto spelled = spelled_out(name); parts.size() > 1 && spelled != parts)
      all.emplace(std::move(spelled), parts);
  }
  return all;
}

void group_full_names(Draft& draft) {
  std::map<std::vector<std::string>, std::uint32_t> by_parts;
  const auto spellings = other_spellings(draft);
  for (std::uint32_t i = 0; i < draft.found.size(); ++i) {
    Found& found = draft.found[i];
    if (found.kind != EntityKind::person) continue;
    const std::string name = settled_name(draft, found);
    auto parts = parts_of(name);
    if (parts.size() < 2) continue;
    auto identity = parts;
    if (const auto other = spellings.find(parts); other != spellings.end()) identity = other->second;
    if (const auto same = by_parts.find(parts);
        same != by_parts.end() && kept_apart(draft, name, draft.persons[same->second].name) != nullptr)
      identity.push_back(fold(name));  // "George Lee" and "George Lee Jr."
    const auto [entry, is_new] = by_parts.emplace(identity, static_cast<std::uint32_t>(draft.persons.size()));
    if (is_new) {
      Person person;
      person.surname_first = parts.size() <= 3 && draft.words.is_leading_surname(parts.front()) &&
                             (!draft.words.is_leading_surname(parts.back()) ||
                              parts.back().find('-') != std::string::npos || parts.size() == 3);
      person.parts = std::move(parts);
      person.name = name;
      draft.persons.push_back(std::move(person));
    }
    found.person = entry->second;
    draft.persons[entry->second].found.push_back(i);
  }
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_part;
  for (std::uint32_t i = 0; i < draft.persons.size(); ++i) {
    for (const std::string& part : draft.persons[i].parts) by_part[part].push_back(i);
  }
  for (std::uint32_t i = 0; i < draft.persons.size(); ++i)
    join_longer(draft, i, by_part[draft.persons[i].parts.back()]);
}

}  // namespace chancery::extract

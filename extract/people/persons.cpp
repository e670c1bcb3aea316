#include "extract/people/persons.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "extract/people/linked_names.hpp"
#include "extract/people/listed_persons.hpp"
#include "extract/people/name_parts.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

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
  if (shorter.size() < 2 || longer.size() < shorter.size()) return false;
  constexpr std::size_t shortest = 5;
  // "Shafiq Karim" of "Shafiqul Karim"
  if (shorter.size() == 2 && shorter.front().size() >= shortest && shorter.back() == longer.back() &&
      shorter.front().size() < longer.front().size() && longer.front().starts_with(shorter.front()) &&
      longer.front().size() <= shorter.front().size() + 4)
    return true;
  if (!parts_agree(shorter.front(), longer.front())) return false;
  std::size_t at = 0;
  for (const std::string& part : longer) {
    if (at < shorter.size() && parts_agree(shorter[at], part)) ++at;
  }
  return at == shorter.size();
}

/// How the person is named first: by the noun of an office or a rank before the name; empty where none
/// stands.
std::string introduction(const Draft& draft, const Person& person) {
  const Found& first = draft.found[person.found.front()];
  if (first.begin == 0 || !draft.same_sentence(first.begin, first.begin - 1)) return {};
  const std::uint32_t before = first.begin - 1;
  if (draft.title_at[before] != none) {
    const Title& title = draft.titles[draft.title_at[before]];
    return title.plural ? std::string() : std::string(draft.lemma(title.head));
  }
  const auto style = draft.words.honorific_at(draft.document().text, draft.token(before).span.begin);
  return style && style->first->kind == "rank" ? fold(style->first->full) : std::string();
}

/// "Cpl Ronald Mugisha ... Opposition leader Ronald Mugisha Kato": the shorter name comes first, and each is
/// told to be something else.
bool introduced_otherwise(const Draft& draft, const Person& shorter, const Person& longer) {
  if (shorter.found.empty() || longer.found.empty() || shorter.found.front() > longer.found.front())
    return false;
  const std::string one = introduction(draft, shorter);
  const std::string other = introduction(draft, longer);
  return !one.empty() && !other.empty() && one != other;
}

/// "Le Thi Minh Ha", a woman, and "Le Minh Ha": the middle name "Thi" is not left out.
bool differs_by_middle_name(const Person& shorter, const Person& longer) {
  const auto has_thi = [](const Person& one) { return std::ranges::count(one.parts, "thi") > 0; };
  return shorter.parts.size() > 2 && has_thi(shorter) != has_thi(longer);
}

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
    if (introduced_otherwise(draft, shorter, candidate) || differs_by_middle_name(shorter, candidate))
      continue;
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
    auto joined = parts;  // "Amirabdollahian" for "Amir-Abdollahian"
    for (std::string& part : joined) std::erase(part, '-');
    if (parts.size() > 1 && joined != parts) all.emplace(std::move(joined), parts);
  }
  return all;
}

/// Whether the name may stand the other way round, too: one of its two parts is a surname that can lead.
bool turned_around(const Draft& draft, const std::vector<std::string>& parts) {
  return parts.size() == 2 &&
         (draft.words.is_leading_surname(parts.front()) || draft.words.is_leading_surname(parts.back()));
}

/// "Amegan" for "Yao Amegan": whoever is called by the last part alone, and never by the first, bears that as
/// the surname, whatever "Yao" is elsewhere.
void settle_surnames(Draft& draft) {
  std::set<std::string> alone;
  for (const Found& found : draft.found) {
    if (found.kind != EntityKind::person) continue;
    auto parts = parts_of(std::string(found.span.in(draft.document().text)));
    if (parts.size() == 1) alone.insert(std::move(parts.front()));
  }
  for (Person& person : draft.persons) {
    if (person.surname_first && person.parts.size() == 2 && alone.contains(person.parts.back()) &&
        !alone.contains(person.parts.front()))
      person.surname_first = false;
  }
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
    if (turned_around(draft, parts) && by_parts.contains({parts.back(), parts.front()}))
      std::swap(identity.front(), identity.back());  // "Ji-woo Yoon", who was "Yoon Ji-woo"
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
  settle_surnames(draft);
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_part;
  for (std::uint32_t i = 0; i < draft.persons.size(); ++i) {
    for (const std::string& part : draft.persons[i].parts) by_part[part].push_back(i);
  }
  for (std::uint32_t i = 0; i < draft.persons.size(); ++i)
    join_longer(draft, i, by_part[draft.persons[i].parts.back()]);
}

}  // namespace chancery::extract

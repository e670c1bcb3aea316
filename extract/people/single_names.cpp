#include <algorithm>
#include <unordered_map>

#include "extract/people/bearer_weights.hpp"
#include "extract/people/linked_names.hpp"
#include "extract/people/name_parts.hpp"
#include "extract/people/persons.hpp"
#include "extract/people/second_names.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

class SingleNames {
 public:
  explicit SingleNames(Draft& draft) : draft_(draft), signs_(draft), styles_(draft), weights_(draft, signs_) {
    for (std::uint32_t i = 0; i < draft_.persons.size(); ++i) {
      if (draft_.persons[i].found.empty()) continue;
      for (const std::string& part : draft_.persons[i].parts) note_part(part, i);
    }
  }

  void run() {
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) {
      Found& found = draft_.found[i];
      if (found.kind != EntityKind::person) continue;
      if (found.person == none) resolve(i);
      if (found.person != none) weights_.note_mention(found.person, i);
      if (found.person != none) note_gender(found);
    }
  }

 private:
  void resolve(std::uint32_t index) {
    Found& found = draft_.found[index];
    const auto parts = words_of(fold(found.span.in(draft_.document().text)));
    if (parts.empty()) return;
    if (parts.size() == 1 && signs_.stands_for_place(found)) return place(found);
    const std::uint32_t bearer = bearer_of_second_name(draft_, found.begin);
    if (bearer != none && draft_.found[bearer].person != none) {
      aliases_[parts.back()] = draft_.found[bearer].person;
      return link(index, draft_.found[bearer].person, "person.known-as", 0.85);
    }
    if (const auto alias = aliases_.find(parts.back()); alias != aliases_.end() && parts.size() == 1) {
      return link(index, alias->second, "person.known-as", 0.85);
    }
    if (styles_.is_called_so(found)) return alone(index, parts);
    std::vector<Bearer> candidates = bearers(parts, found.span.in(draft_.document().text));
    if (candidates.empty()) return alone(index, parts);
    if (const std::string age = signs_.age_before(found); !age.empty()) return by_age(index, age, candidates);
    const bool surname =
        std::any_of(candidates.begin(), candidates.end(), [](const Bearer& c) { return c.by_surname; });
    const bool first = std::ranges::any_of(candidates, [&](const Bearer& c) {
      return goes_by_first_name(draft_.persons[c.person]) && begins_with(c, parts);
    });
    std::erase_if(candidates,
                  [&](const Bearer& c) { return first ? !begins_with(c, parts) : surname && !c.by_surname; });
    if (signs_.is_told_from_others(found)) return;
    if (candidates.size() == 1) {
      if (signs_.contradicts(found, draft_.persons[candidates.front().person])) return alone(index, parts);
      return link(index, candidates.front().person, surname ? "person.surname" : "person.given-name",
                  surname ? 0.93 : 0.8);
    }
    weights_.weigh(found, candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Bearer& one, const Bearer& other) { return one.score > other.score; });
    if (candidates[0].score >= candidates[1].score + 2 && candidates[0].score > 0) {
      link(index, candidates[0].person, "person.surname-" + candidates[0].evidence, 0.75);
      for (std::size_t i = 1; i < candidates.size(); ++i)
        found.reason.rivals.push_back(draft_.persons[candidates[i].person].name);
    }
  }

  /// "Mr Abiy": the last name of an Ethiopian or Eritrean is the father's.
  static bool goes_by_first_name(const Person& person) {
    return std::ranges::any_of(person.states,
                               [](const std::string& state) { return state == "ETH" || state == "ERI"; });
  }

  bool begins_with(const Bearer& candidate, const std::vector<std::string>& parts) const {
    return draft_.persons[candidate.person].parts.front() == parts.front();
  }

  /// "the younger Lee": the one who came up as somebody's son or sister; "the elder Lee": the other one.
  void by_age(std::uint32_t index, const std::string& age, const std::vector<Bearer>& candidates) {
    std::vector<std::uint32_t> meant;
    bool relatives = false;
    for (const Bearer& candidate : candidates) {
      const bool relative = signs_.is_relative(draft_.persons[candidate.person]);
      relatives = relatives || relative;
      if (candidate.by_surname && relative == (age == "younger")) meant.push_back(candidate.person);
    }
    if (relatives && meant.size() == 1) link(index, meant.front(), "person.surname-age", 0.7);
  }

  void place(Found& found) {
    found.kind = graph::EntityKind::place;
    found.key = slug(found.span.in(draft_.document().text));
    found.reason = reason_of("name.place-by-preposition", nullptr, draft_.token(found.begin - 1).span);
    found.confidence = 0.7;
  }

  std::vector<Bearer> bearers(const std::vector<std::string>& parts, std::string_view name) const {
    std::vector<Bearer> candidates;
    const auto known = by_part_.find(std::string(without_article_of(parts.back())));
    if (known == by_part_.end()) return candidates;
    for (const std::uint32_t index : known->second) {
      const auto& full = draft_.persons[index].parts;
      const auto at = std::search(full.begin(), full.end(), parts.begin(), parts.end(),
                                  [](const std::string& one, const std::string& other) {
                                    return without_article_of(one) == without_article_of(other);
                                  });
      if (kept_apart(draft_, name, draft_.persons[index].name) != nullptr) continue;
      if (at == full.end() || (!candidates.empty() && candidates.back().person == index)) continue;
      candidates.push_back(
          {index, NameSigns::is_surname(draft_.persons[index], at - full.begin(), parts.size()), 0, ""});
    }
    return candidates;
  }

  void link(std::uint32_t index, std::uint32_t person, std::string rule, double confidence) {
    Found& found = draft_.found[index];
    found.person = person;
    found.reason.rule = std::move(rule);
    found.confidence = confidence;
    weights_.note_name(fold(found.span.in(draft_.document().text)), person, index);
    auto& all = draft_.persons[person].found;
    all.insert(std::upper_bound(all.begin(), all.end(), index), index);
  }

  /// A single name that nobody bears in full is a person of its own.
  void alone(std::uint32_t index, const std::vector<std::string>& parts) {
    Person person;
    person.parts = parts;
    person.name = std::string(draft_.found[index].span.in(draft_.document().text));
    person.found.push_back(index);
    const auto number = static_cast<std::uint32_t>(draft_.persons.size());
    draft_.found[index].person = number;
    draft_.persons.push_back(std::move(person));
    for (const std::string& part : parts) note_part(part, number);
  }

  void note_part(const std::string& part, std::uint32_t person) {
    by_part_[std::string(without_article_of(part))].push_back(person);
  }

  /// "Ms. Costa": the first honorific that tells it counts.
  void note_gender(const Found& found) {
    Person& person = draft_.persons[found.person];
    if (!person.gender.empty()) return;
    if (const Honorific* honorific = styles_.gendered_before(found)) person.gender = honorific->gender;
  }

  Draft& draft_;
  NameSigns signs_;
  NameStyles styles_;
  BearerWeights weights_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_part_;
  std::unordered_map<std::string, std::uint32_t> aliases_;
};

}  // namespace

void resolve_single_names(Draft& draft) { SingleNames(draft).run(); }

}  // namespace chancery::extract

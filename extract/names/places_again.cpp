#include "extract/names/places_again.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

std::string_view name_of(const Draft& draft, const Found& found) {
  return found.span.in(draft.document().text);
}

/// "the city of Tyre", "in Tyre"
bool is_told_to_be_place(const Draft& draft, const Found& found) {
  if (found.begin < 2 || !draft.same_sentence(found.begin, found.begin - 2)) return false;
  const std::string_view before = draft.lower(found.begin - 1);
  if (is_one_of(before, {"in", "near", "outside"})) return true;
  return before == "of" &&
         std::ranges::any_of(draft.words.nouns(draft.lemma(found.begin - 2)),
                             [](const Noun& noun) { return noun.kind == EntityKind::place; });
}

/// "Gageo Island": names of two words, which name the first one again.
class Islands {
 public:
  /// @param draft, taken  must outlive this
  Islands(const Draft& draft, const std::vector<Found>& taken) : draft_(draft) {
    for (const auto* list : {&taken, &draft.found}) {
      for (const Found& one : *list) {
        if (one.end == one.begin + 2 &&
            is_one_of(draft.lower(one.begin + 1), {"island", "islands", "reef", "shoal", "strait", "bay",
                                                   "valley", "province", "district", "county", "atoll"}))
          by_word_[draft.word(one.begin)].push_back(&one);
      }
    }
  }

  /// The one that the text names before; nullptr where none is.
  const Found* of(const Found& found) const {
    const auto called = by_word_.find(draft_.word(found.begin));
    if (called == by_word_.end()) return nullptr;
    const auto before = std::ranges::find_if(called->second, [&](const Found* one) {
      return one->kind == EntityKind::place && one->begin < found.begin;
    });
    return before == called->second.end() ? nullptr : *before;
  }

 private:
  const Draft& draft_;
  std::unordered_map<std::string_view, std::vector<const Found*>> by_word_;
};

/// Whether somebody's full name has the name in it.
bool is_part_of_person(const Draft& draft, const Found& found, const std::vector<Found>& taken) {
  return std::ranges::any_of(taken, [&](const Found& other) {
    if (other.kind != EntityKind::person || other.end - other.begin < 2) return false;
    for (std::uint32_t i = other.begin; i < other.end; ++i) {
      if (draft.word(i) == draft.word(found.begin)) return true;
    }
    return false;
  });
}

/// What the model took names for elsewhere in the article.
class Guesses {
 public:
  Guesses(const Draft& draft, const std::vector<Found>& taken) : draft_(draft) {
    for (const Found& one : taken) {
      if (one.kind == EntityKind::place) --lead_of_persons_[name_of(draft, one)];
      if (one.kind != EntityKind::person) continue;
      ++lead_of_persons_[name_of(draft, one)];
      if (one.end < one.begin + 2) continue;
      const auto first = first_person_.try_emplace(draft.word(one.begin), one.begin).first;
      first->second = std::min(first->second, one.begin);
    }
  }

  /// "Dragić Lukin", three times a person and once a hall: what it takes for a person more often is one.
  bool is_mostly_person(const Found& found) const {
    const auto lead = lead_of_persons_.find(name_of(draft_, found));
    return lead != lead_of_persons_.end() && lead->second > 0;
  }

  /// "Juan Paz's flat", where the article has Juan Paz: no body.
  bool is_owner_elsewhere_person(const Found& found) const {
    return found.kind == EntityKind::organisation && found.reason.rule == "name.model" &&
           found.end > found.begin + 1 && is_one_of(draft_.word_safe(found.end), {"'s", "’s"}) &&
           is_mostly_person(found);
  }

  /// "Vesna walked out" of Vesna Dragić: no body, where the text tells nobody else so called.
  bool begins_person(const Found& found) const {
    if (found.kind != EntityKind::organisation || found.reason.rule != "name.model" ||
        found.end != found.begin + 1 || is_all_capitals(draft_.word(found.begin)))
      return false;
    // "Petra reported" may be an agency
    if (is_one_of(draft_.lemma(draft_.token(found.begin).head), {"report", "publish", "carry", "broadcast"}))
      return false;
    const auto person = first_person_.find(draft_.word(found.begin));
    return person != first_person_.end() && person->second < found.begin;
  }

 private:
  const Draft& draft_;
  std::unordered_map<std::string_view, int> lead_of_persons_;
  std::unordered_map<std::string_view, std::uint32_t> first_person_;  ///< token at which it begins
};

/// The names that the model takes for places somewhere, but for those that speak.
class SilentPlaces {
 public:
  SilentPlaces(const Draft& draft, const std::vector<Found>& taken) : draft_(draft) {
    for (const Found& one : taken) {
      if (one.kind == EntityKind::place) names_.insert(name_of(draft, one));
    }
    for (const Found& one : taken) {
      if (speaks(one)) names_.erase(name_of(draft, one));
    }
  }

  /// "Landi Kotal", a body here and a place there.
  bool hold(const Found& body) const {
    return body.end - body.begin <= 3 && !is_all_capitals(draft_.word(body.begin)) &&
           names_.contains(name_of(draft_, body));
  }

 private:
  bool speaks(const Found& one) const {
    const auto& head = draft_.token(one.head);
    return head.label == language::Label::nsubj &&
           is_one_of(draft_.lemma(head.head), {"say", "tell", "announce", "report", "publish", "deny",
                                               "claim", "add", "warn", "accuse", "write", "quote"});
  }

  const Draft& draft_;
  std::unordered_set<std::string_view> names_;
};

}  // namespace

void follow_places(const Draft& draft, std::vector<Found>& taken) {
  std::vector<std::size_t> persons;
  const Guesses guesses(draft, taken);
  for (std::size_t i = 0; i < taken.size(); ++i) {
    const Found& one = taken[i];
    const bool guessed = one.kind == EntityKind::place && one.end - one.begin > 1 &&
                         one.reason.rule == "name.model" && !is_told_to_be_place(draft, one) &&
                         guesses.is_mostly_person(one);
    if (guessed || guesses.begins_person(one) || guesses.is_owner_elsewhere_person(one)) persons.push_back(i);
  }
  for (const std::size_t i : persons) {
    taken[i].kind = EntityKind::person;
    taken[i].subtype.clear();
  }
  const SilentPlaces places(draft, taken);
  for (Found& one : taken) {
    if (one.kind != EntityKind::organisation || one.reason.rule != "name.model" || !places.hold(one))
      continue;
    one.kind = EntityKind::place;
    one.subtype = "city";
  }
  std::unordered_map<std::string_view, std::vector<const Found*>> namesakes;
  for (const Found& one : taken) namesakes[name_of(draft, one)].push_back(&one);
  const Islands islands(draft, taken);
  for (Found& person : taken) {
    if (person.kind != EntityKind::person) continue;
    const bool single = person.end - person.begin < 2;
    const auto& called = namesakes[name_of(draft, person)];
    const auto same = std::ranges::find_if(called, [&](const Found* one) {
      return one->kind == EntityKind::place && (!single || is_told_to_be_place(draft, *one));
    });
    const Found* place = same != called.end() ? *same : single ? islands.of(person) : nullptr;
    const bool titled = person.begin > 0 && draft.words.heads_office(draft.lower(person.begin - 1));
    if (place == nullptr || titled || (single && is_part_of_person(draft, person, taken))) continue;
    person.kind = EntityKind::place;
    person.subtype = place->subtype;
    person.confidence = place->confidence;
  }
}

}  // namespace chancery::extract

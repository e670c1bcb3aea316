#include "extract/people/listed_persons.hpp"

#include <algorithm>
#include <set>

#include "extract/names/credits.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

class ListedPersons {
 public:
  explicit ListedPersons(Draft& draft) : draft_(draft), people_(draft.analysis.lexicon.people()) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.token_count();) i = std::max(i + 1, look_up(i));
    if (added_.empty()) return;
    std::vector<Found> kept;
    for (std::size_t i = 0; i < draft_.found.size(); ++i) {
      if (!gone_.contains(static_cast<std::uint32_t>(i))) kept.push_back(std::move(draft_.found[i]));
    }
    std::ranges::move(added_, std::back_inserter(kept));
    draft_.found = std::move(kept);
    index_found(draft_);
  }

 private:
  /// The token after a person's name that begins at the token; the same one when none does.
  std::uint32_t look_up(std::uint32_t begin) {
    const auto& token = draft_.token(begin);
    if (token.pos == Pos::SPACE || token.pos == Pos::PUNCT || is_credit(draft_.credits, token.span))
      return begin;
    const std::uint32_t size = people_.size_at(draft_.document().text, token.span.begin);
    if (size == 0) return begin;
    const Span span{token.span.begin, token.span.begin + size};
    std::uint32_t end = begin;
    while (end < draft_.token_count() && draft_.token(end).span.begin < span.end) ++end;
    const bool whole = draft_.token(end - 1).span.end == span.end;
    if (!whole || draft_.token(end - 1).sentence != token.sentence || is_within_longer(begin, end))
      return begin;
    take(begin, end, span);
    return end;
  }

  bool is_within_longer(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      const Found* found = draft_.found_over(i);
      if (found != nullptr && (found->begin < begin || found->end > end)) return true;
    }
    if (end > begin + 1) return false;
    // "Kim" of "Kim Gunn", which the model has missed
    return is_name_word(begin, begin - 1) || is_name_word(begin, end);
  }

  bool is_name_word(std::uint32_t beside, std::uint32_t at) const {
    if (at >= draft_.token_count() || draft_.token(at).sentence != draft_.token(beside).sentence)
      return false;
    if (draft_.found_over(at) != nullptr || draft_.token(at).pos != Pos::PROPN) return false;
    const bool title = draft_.words.heads_office(draft_.lower(at)) ||
                       draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
    return !title && is_capitalised(draft_.word(at));
  }

  void take(std::uint32_t begin, std::uint32_t end, Span span) {
    for (std::uint32_t i = begin; i < end; ++i) {
      if (draft_.found_at[i] != none) gone_.insert(draft_.found_at[i]);
    }
    Found found;
    found.begin = begin;
    found.end = end;
    found.head = head_of(draft_.document(), begin, end);
    found.span = span;
    found.kind = EntityKind::person;
    found.reason =
        reason_of("name.table", people_.bearers(fold(span.in(draft_.document().text))).front()->row, span);
    found.confidence = 0.97;
    added_.push_back(std::move(found));
  }

  Draft& draft_;
  const People& people_;
  std::vector<Found> added_;
  std::set<std::uint32_t> gone_;
};

/// Whether an office of the person is one of these states and bodies.
bool acts_for_one_of(const ListedPerson& person, const std::vector<std::string>& states) {
  return std::ranges::any_of(person.offices, [&](const ListedOffice& office) {
    return std::ranges::find(states, office.body) != states.end();
  });
}

const ListedPerson* person_meant(const Draft& draft, const Person& person) {
  const auto bearers = draft.analysis.lexicon.people().bearers(fold(person.name));
  if (bearers.empty() || draft.links.only_here(fold(person.name)) != nullptr) return nullptr;
  std::vector<const ListedPerson*> meant;
  for (const ListedPerson* bearer : bearers) {
    const bool open = person.states.empty() || bearer->offices.empty();
    if (bearers.size() == 1 ? open || acts_for_one_of(*bearer, person.states)
                            : acts_for_one_of(*bearer, person.states))
      meant.push_back(bearer);
  }
  return meant.size() == 1 ? meant.front() : nullptr;
}

}  // namespace

void find_listed_persons(Draft& draft) {
  if (!draft.analysis.lexicon.people().empty()) ListedPersons(draft).run();
}

const ListedPerson* listed_as(const Draft& draft, std::string_view folded) {
  const auto bearers = draft.analysis.lexicon.people().bearers(folded);
  return bearers.size() == 1 ? bearers.front() : nullptr;
}

void settle_listed_persons(Draft& draft) {
  if (draft.analysis.lexicon.people().empty()) return;
  const auto& published = draft.analysis.article.published;
  for (Person& person : draft.persons) {
    if (person.found.empty()) continue;
    person.listed = person_meant(draft, person);
    if (person.listed == nullptr || !person.states.empty()) continue;
    for (const ListedOffice& office : person.listed->offices) {
      if (published ? office.is_held(*published) : !office.has_dates()) person.states.push_back(office.body);
    }
  }
}

}  // namespace chancery::extract

#include "extract/people/office_persons.hpp"

#include <vector>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Pos;

void OfficePersons::read(const Title& title) {
  before_title(title);
  if (title.plural) listed_after(title);
  subject_of_office(title);
}

/// "Gonzalo Etchegaray Bonomi, Uruguay's foreign minister": what the model missed, or took for an
/// organisation.
void OfficePersons::before_title(const Title& title) {
  const std::uint32_t first = draft_.sentence_of(title.head).begin;
  const std::uint32_t begin_of_title = first_token(title);
  if (title.plural || begin_of_title < first + 3 || draft_.word(begin_of_title - 1) != ",") return;
  const std::uint32_t last = begin_of_title - 2;
  if (draft_.found_at[last] != none) {
    Found& found = *persons_.at(draft_.found_over(last)->begin);
    const bool guessed = found.known == nullptr && found.reason.rule == "name.model" && found.end == last + 1;
    if (guessed && found.end - found.begin > 1 && !runs_.holds_noun(found.begin, found.end))
      persons_.make(found, "name.before-title");
    return;
  }
  std::uint32_t begin = last + 1;
  while (begin > first && runs_.is_free_name_word(begin - 1) && draft_.token(begin - 1).pos == Pos::PROPN)
    --begin;
  if (last + 1 - begin < 2 || last + 1 - begin > 5 || runs_.holds_noun(begin, last + 1)) return;
  if (begin == first && draft_.token(begin).iob == 'O' && last + 1 - begin < 2) return;
  persons_.add(begin, last + 1, "name.before-title");
}

/// The first token of "the WHO's former director", with whose it is.
std::uint32_t OfficePersons::first_token(const Title& title) const {
  const Found* owner = title.begin > 0 && draft_.document().tag(title.begin) == "POS"
                           ? draft_.found_over(title.begin - 1)
                           : nullptr;
  const std::uint32_t first = owner != nullptr ? owner->begin : title.begin;
  return owner != nullptr && first > 0 && draft_.lower(first - 1) == "the" ? first - 1 : first;
}

/// "the ministers of Chad and Togo - Ann Lee and Kofi Mensah -": of a list in which somebody is known for a
/// person all are, where each item is a name of two words or more.
void OfficePersons::listed_after(const Title& title) {
  struct Item {
    std::uint32_t begin, end;
  };
  std::vector<Item> items;
  bool person = false;
  std::uint32_t at = title.end;
  if (is_one_of(draft_.word_safe(at), {",", ":", "–", "—", "(", "--", "-"})) ++at;
  while (at < draft_.token_count() && draft_.token(at).sentence == draft_.token(title.head).sentence) {
    at = runs_.after_honorifics(at);
    const Found* found = persons_.at(at);
    const bool known = found != nullptr && found->kind == EntityKind::person;
    const bool guessed = found != nullptr && found->known == nullptr && found->reason.rule == "name.model";
    const std::uint32_t end = found == nullptr ? runs_.end_of_run(at) : known || guessed ? found->end : at;
    if (end == at || (!known && (end < at + 2 || runs_.holds_noun(at, end)))) break;
    person = person || known;
    if (!known) items.push_back({at, end});
    at = end;
    const bool for_state = is_one_of(draft_.lower(at), {"of", "for"}) && draft_.found_over(at + 1) != nullptr;
    if (for_state) at = draft_.found_over(at + 1)->end;
    const std::uint32_t joint = at;
    while (is_one_of(draft_.word_safe(at), {",", "and", "&"})) ++at;
    if (at == joint) break;
  }
  if (!person) return;
  for (const Item& item : items) {
    if (Found* found = persons_.at(item.begin))
      persons_.make(*found, "name.listed-after-title");
    else
      persons_.add(item.begin, item.end, "name.listed-after-title");
  }
}

/// "Ann Oyelaran Bako has been Togo's ambassador since May": what is an office is a person.
void OfficePersons::subject_of_office(const Title& title) {
  const auto& noun = draft_.token(noun_of_title(draft_, title));
  if (title.plural || noun.label != language::Label::attr || draft_.document().lemma(noun.head) != "be")
    return;
  const std::uint32_t last = draft_.analysis.tree.child(noun.head, language::Label::nsubj);
  if (last == Tree::no_token || draft_.found_at[last] != none || draft_.token(last).pos != Pos::PROPN) return;
  std::uint32_t begin = last;
  while (begin > draft_.sentence_of(last).begin && runs_.is_free_name_word(begin - 1) &&
         draft_.token(begin - 1).head == last)
    --begin;
  const bool whole = begin < last && last < begin + 4 && runs_.end_of_run(begin) == last + 1;
  if (whole && !runs_.holds_noun(begin, last + 1)) persons_.add(begin, last + 1, "name.has-office");
}

}  // namespace chancery::extract

#include <algorithm>
#include <unordered_set>

#include "extract/names/credits.hpp"
#include "extract/names/place_signs.hpp"
#include "extract/people/delegates.hpp"
#include "extract/people/kin_persons.hpp"
#include "extract/people/lone_persons.hpp"
#include "extract/people/mistaken_persons.hpp"
#include "extract/people/name_parts.hpp"
#include "extract/people/name_runs.hpp"
#include "extract/people/names_again.hpp"
#include "extract/people/new_persons.hpp"
#include "extract/people/office_persons.hpp"
#include "extract/people/persons.hpp"
#include "extract/people/sent_persons.hpp"
#include "extract/people/titles.hpp"
#include "extract/people/whereabouts.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

class Missed {
 public:
  explicit Missed(Draft& draft)
      : draft_(draft), runs_(draft), places_(draft), mistaken_(draft), persons_(draft) {}

  bool run() {
    for (const Title& title : draft_.titles) {
      after_title(title);
      OfficePersons(draft_, persons_).read(title);
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) after_honorific(i);
    called_later();
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) by_given_name(i);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) by_initial(i);
    for (std::uint32_t i = 1; i + 1 < draft_.token_count(); ++i) cut_off_word(i);
    Delegates delegates(draft_, persons_);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) delegates.read(i);
    KinPersons relatives(draft_, persons_);
    for (std::uint32_t i = 0; i + 1 < draft_.token_count(); ++i) relatives.read(i);
    NamesAgain again(draft_, persons_);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) again.read(i);
    surnames_ = surnames_of(draft_);
    LonePersons(draft_, persons_).run(surnames_);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) repeat_of_surname(i);
    if (!persons_.changed()) return false;
    index_found(draft_);
    return true;
  }

 private:
  void after_title(const Title& title) {
    if (title.plural || title.end >= draft_.token_count()) return;
    std::uint32_t begin = after_whereabouts(draft_, title.end);
    const bool comma = draft_.word(begin) == ",";
    if (comma) ++begin;
    begin = after_retired(draft_, begin);
    if (begin >= draft_.token_count() || draft_.token(begin).sentence != draft_.token(title.head).sentence)
      return;
    const std::uint32_t torn = mistaken_.end_of_torn_name(begin);
    if (torn != begin && is_closed(begin, torn)) return persons_.join(begin, torn, "name.after-title");
    if (const std::uint32_t end = end_of_halved(begin); end != begin)
      return persons_.join(begin, end, "name.after-title");
    if (Found* found = persons_.at(begin)) {
      const bool several = found->end - found->begin > 1;
      if (!MistakenPersons::is_guess(*found) || (comma && !several && !is_lone_name(title, begin))) return;
      persons_.make(*found, "name.after-title");
      return;
    }
    begin = runs_.after_honorifics(after_retired(draft_, begin));
    if (looks_like_verb(begin)) return persons_.take_in(*persons_.at(begin + 1), begin);
    const std::uint32_t end = runs_.end_of_run(begin);
    if (end > begin && is_facility(draft_, end - 1)) return;  // "Queen Salote Wharf"
    if (end == begin || runs_.is_noun_phrase(end - 1) || (comma && !is_closed(begin, end))) return;
    if (comma && end - begin < 2 && !is_lone_name(title, begin)) return;
    if (!comma && !is_capitalised(draft_.word(title.head)) && end - begin < 2 &&
        draft_.token(begin).pos != Pos::PROPN)
      return;
    persons_.add(begin, end, "name.after-title");
  }

  /// "Dunstan" + "Mlambo" behind a title: a person's given name, and what the model takes for a town; the
  /// begin elsewhere.
  std::uint32_t end_of_halved(std::uint32_t begin) const {
    const Found* given = draft_.found_over(begin);
    if (given == nullptr || given->kind != EntityKind::person || given->begin != begin ||
        given->end != begin + 1)
      return begin;
    const Found* rest = draft_.same_sentence(begin, begin + 1) ? draft_.found_over(begin + 1) : nullptr;
    const bool halved = rest != nullptr && rest->begin == begin + 1 && rest->end == begin + 2 &&
                        MistakenPersons::is_guess(*rest) && rest->kind == EntityKind::place &&
                        !runs_.holds_noun(begin, begin + 2);
    return halved ? rest->end : begin;
  }

  /// "the engineer, Yonas Tekle, ... Mr Yonas": what the model takes for a body has an honorific elsewhere.
  void called_later() {
    std::unordered_set<std::string_view> called;
    for (std::uint32_t i = 0; i + 1 < draft_.token_count(); ++i) {
      if (!MistakenPersons::is_address(draft_.lower(i)) || !is_capitalised(draft_.word(i + 1))) continue;
      const bool whole = !draft_.same_sentence(i, i + 2) || !is_capitalised(draft_.word(i + 2));
      if (whole && draft_.same_sentence(i, i + 1)) called.insert(draft_.lower(i + 1));
    }
    if (called.empty()) return;
    for (Found& found : draft_.found) {
      const bool guess = MistakenPersons::is_guess(found) && found.kind == EntityKind::organisation;
      if (!guess || found.end < found.begin + 2 || found.end > found.begin + 3 ||
          runs_.holds_noun(found.begin, found.end))
        continue;
      if (called.contains(draft_.lower(found.begin)) || called.contains(draft_.lower(found.end - 1)))
        persons_.make(found, "name.with-honorific");
    }
  }

  /// Behind ", Ann Lee": a comma, or for two words or more the end of the sentence.
  bool is_closed(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view mark = draft_.word_safe(end);
    return mark == "," || (end > begin + 1 && is_one_of(mark, {".", ";", ":"}));
  }

  /// "B.Battsetseg": an initial with the name behind it.
  void by_initial(std::uint32_t at) {
    if (draft_.word(at).size() > 4 && begins_with_initial(draft_.word(at)) && runs_.is_free_name_word(at))
      persons_.add(at, at + 1, "name.initial");
  }

  /// "Do" of "and Do Hung Viet", which is tagged as a verb, in text that is not all in capitals.
  void cut_off_word(std::uint32_t at) {
    if (!looks_like_verb(at) || draft_.token(at - 1).sentence != draft_.token(at).sentence) return;
    const std::string_view before = draft_.word(at - 1);
    if (is_one_of(before, {"and", ";", "with", "by", "of"})) persons_.take_in(*persons_.at(at + 1), at);
  }

  /// "Given" of "its president, Given Lubinda,", which is tagged as a verb.
  bool looks_like_verb(std::uint32_t at) const {
    if (!is_capitalised(draft_.word(at)) || draft_.found_at[at] != none || !draft_.token(at).space_after)
      return false;
    if (draft_.token(at).pos != Pos::VERB && draft_.token(at).pos != Pos::AUX) return false;
    const Found* found = at + 1 < draft_.token_count() ? persons_.at(at + 1) : nullptr;
    return found != nullptr && found->kind == EntityKind::person &&
           draft_.token(at + 1).sentence == draft_.token(at).sentence;
  }

  /// "Madagascar's prime minister, Rakotovao,": one word, where the office is told of one state or body.
  bool is_lone_name(const Title& title, std::uint32_t at) const {
    return draft_.token(at).pos == Pos::PROPN && draft_.document().tag(at) == "NNP" &&
           !title.bodies.empty() && !is_capitalised(draft_.word(title.head)) &&
           draft_.token(at).name != language::NameType::DATE;
  }

  void after_honorific(std::uint32_t at) {
    if (Found* found = persons_.at(at); found != nullptr && mistaken_.is_guess_with_honorific(*found))
      return persons_.make(*found, "name.after-honorific");
    if (draft_.found_at[at] != none || draft_.title_at[at] != none || !is_capitalised(draft_.word(at)))
      return;
    const auto honorific = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
    if (!honorific) return;
    const std::uint32_t next = runs_.after_honorifics(at);
    if (next >= draft_.token_count() || draft_.token(next).sentence != draft_.token(at).sentence) return;
    if (Found* found = persons_.at(next)) {
      const bool other = found->kind == EntityKind::organisation || found->kind == EntityKind::place;
      if (other && found->known == nullptr) persons_.make(*found, "name.after-honorific");
      return;
    }
    const std::uint32_t end = runs_.end_of_run(next);
    if (end > next) persons_.add(next, end, "name.after-honorific");
  }

  /// "Eva Salas", "Ana Ruiz, who": two or more capitalised words that begin with a given name or take a
  /// "who".
  void by_given_name(std::uint32_t at) {
    if (Found* found = persons_.at(at)) {
      const bool guessed = found->known == nullptr && found->reason.rule == "name.model" &&
                           (found->kind == EntityKind::organisation || found->kind == EntityKind::place);
      if (guessed && (runs_.is_name_of_person(found->begin, found->end) ||
                      is_sent_beside(draft_, runs_, *found) || is_of_known_body(draft_, runs_, *found)))
        persons_.make(*found, "name.given-name");
      return;
    }
    if (!runs_.is_free_name_word(at) || draft_.token(at).pos != Pos::PROPN) return;
    if (at > 0 && draft_.token(at - 1).sentence == draft_.token(at).sentence &&
        runs_.is_free_name_word(at - 1))
      return;
    const std::uint32_t end = runs_.end_of_run(at);
    const bool spot = places_.names_facility({at, end});
    if (end > at && !spot && runs_.is_name_of_person(at, end)) persons_.add(at, end, "name.given-name");
  }

  void repeat_of_surname(std::uint32_t at) {
    if (Found* found = persons_.at(at)) {
      const bool guessed =
          found->known == nullptr && found->kind != EntityKind::person && found->reason.rule == "name.model";
      if (guessed && runs_.follows_nickname(at)) {
        surnames_.insert(fold(found->span.in(draft_.document().text)));
        persons_.make(*found, "name.nickname");
      } else if (is_surname(*found) &&
                 ((guessed && !is_where(*found)) || mistaken_.is_surname_though_town(*found))) {
        persons_.make(*found, "name.surname-again");
      }
      return;
    }
    if (!runs_.is_free_name_word(at) || draft_.token(at).pos == Pos::ADJ) return;
    const std::uint32_t end = runs_.end_of_run(at);
    if (end == at) return;
    const std::string name = fold(draft_.document().span_of(at, end).in(draft_.document().text));
    if (runs_.follows_nickname(at)) {
      surnames_.insert(name);
      return persons_.add(at, end, "name.nickname");
    }
    const bool spot = at > 1 && places_.names_facility({at - 1, end});
    if (is_other_bearer(at, end)) return persons_.add(at, end, "name.surname-again");
    if (surnames_.contains(name) && name.size() > 2 && !spot && !runs_.is_place_role(end - 1))
      persons_.add(at, end, "name.surname-again");
  }

  /// "Fatimetou Mint Dahmane" beside a Colonel Dahmane: the model saw no name, and she is not he.
  bool is_other_bearer(std::uint32_t begin, std::uint32_t end) const {
    if (end < begin + 2 || runs_.holds_noun(begin, end) || runs_.is_place_role(end - 1) ||
        draft_.document().tag(end - 1) == "NNS" || !surnames_.contains(std::string(draft_.lower(end - 1))))
      return false;
    for (std::uint32_t at = begin; at + 1 < end; ++at) {
      const auto& token = draft_.token(at);
      const bool joined = token.label == language::Label::compound && token.head == end - 1;
      if (!joined || token.pos != Pos::PROPN || draft_.words.is_charge(draft_.lower(at)) ||
          draft_.words.honorific_at(draft_.document().text, token.span.begin) ||
          is_all_capitals(draft_.word(at)))
        return false;
    }
    return true;
  }

  bool is_surname(const Found& found) const {
    return surnames_.contains(fold(found.span.in(draft_.document().text)));
  }
  bool is_where(const Found& found) const { return runs_.is_place_role(found.head); }

  Draft& draft_;
  NameRuns runs_;
  PlaceSigns places_;
  MistakenPersons mistaken_;
  NewPersons persons_;
  std::unordered_set<std::string> surnames_;
};

}  // namespace

void find_missed_persons(Draft& draft) {
  if (!Missed(draft).run()) return;
  draft.titles.clear();
  find_titles(draft);
}

}  // namespace chancery::extract

#include "extract/names/model_names.hpp"

#include <algorithm>

#include "extract/names/befallen_places.hpp"
#include "extract/names/credits.hpp"
#include "extract/names/guess_signs.hpp"
#include "extract/names/headed_extent.hpp"
#include "extract/names/model_name_bearers.hpp"
#include "extract/names/model_name_signs.hpp"
#include "extract/names/name_clashes.hpp"
#include "extract/names/name_extent.hpp"
#include "extract/names/place_signs.hpp"
#include "extract/names/places_again.hpp"
#include "extract/names/preposition_readings.hpp"
#include "extract/names/talks_parties.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::NameType;
using language::Pos;

class ModelNames {
 public:
  explicit ModelNames(Draft& draft)
      : draft_(draft),
        extent_(draft),
        headed_(draft),
        signs_(draft),
        places_(draft),
        against_(draft),
        clashes_(draft) {}

  void run() {
    for (const auto& name : draft_.document().names) read(name);
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      described(i);
      led(i);
    }
    follow_places(draft_, taken_);
    std::vector<Found> kept;
    for (std::size_t i = 0; i < draft_.found.size(); ++i) {
      if (i < dropped_.size() && dropped_[i]) continue;
      if (!is_credit(draft_.credits, draft_.found[i].span)) kept.push_back(std::move(draft_.found[i]));
    }
    draft_.found = std::move(kept);
    for (Found& found : taken_) draft_.found.push_back(std::move(found));
    index_found(draft_);
  }

 private:
  void read(const language::Name& name) {
    if (name.begin < done_ || is_credit(draft_.credits, draft_.token(name.begin).span)) return;
    const TokenRange range = extent_.trimmed({name.begin, name.end});
    if (range.empty() || is_one_of(draft_.lower(range.begin), {"extraordinary", "plenipotentiary"})) return;
    if (read_place_before_subject(range)) return;
    if (const TokenRange person = person_behind_body(range); !person.empty()) return read_person(person);
    const bool joint = name.end - name.begin == 1 && draft_.token(name.begin).pos == Pos::ADJ;
    if (name.type == NameType::ORG || name.type == NameType::GPE) {
      const TokenRange sent = against_.behind_post(range);
      if (!sent.empty()) return read_person(sent);
    }
    const bool person_or_place = name.type == NameType::PERSON || name.type == NameType::GPE ||
                                 name.type == NameType::LOC || name.type == NameType::FAC;
    const Noun* const body = person_or_place ? signs_.body_told_behind(range.end) : nullptr;
    // "in Pancevo, a subsidiary"
    const bool city = body != nullptr && name.type == NameType::GPE && places_.stands_where(range);
    if (body != nullptr && !city) return read_plain(range, EntityKind::organisation, body->subtype, 0.7);
    if (signs_.is_measured_vessel(range)) return read_vessel(range);
    if (signs_.names_party(range)) return read_plain(range, EntityKind::organisation, "party", 0.75);
    switch (name.type) {
      case NameType::PERSON:
        if (joint) return;  // "Joint exercises ended"
        if (places_.ends_as_facility(range)) return read_plain(range, EntityKind::place, "facility", 0.7);
        return read_person(range);
      case NameType::ORG:
        if (read_ends(range)) return;
        if (joint || signs_.is_only_address(range) || signs_.is_government_of_state(range) ||
            is_party_to_talks(draft_, range) || signs_.is_portfolio_of_state(range))
          return;
        if (const TokenRange person = signs_.behind_honorific(range); person.begin != range.begin)
          return read_person(person);
        if (signs_.is_titled_person(range) ||
            against_.is_person_of_origin(range, extent_.behind_adjective(range)))
          return read_person(range);
        // "Minister of Defence of the Slovak Republic Ann Lee"
        if (const TokenRange person = against_.behind_state(range);
            against_.is_person_of_origin(range, person))
          return read_person(person);
        if (places_.stands_where(range) || places_.names_spot(range) || places_.is_taken(range) ||
            places_.is_captured(range) || places_.is_told_behind(range))
          return read_plain(range, EntityKind::place, "city", 0.7);
        return read_plain(range, EntityKind::organisation, "", 0.75);
      case NameType::GPE:
        if (const TokenRange person = against_.behind_state(range);
            against_.is_person_of_origin(range, person))
          return read_person(person);
        return read_plain(range, EntityKind::place, "city", 0.8);
      case NameType::LOC:
        return read_plain(range, EntityKind::place, "region", 0.75);
      case NameType::FAC:
        if (signs_.is_titled_person(range)) return read_person(range);
        return read_plain(range, EntityKind::place, "facility", 0.7);
      case NameType::EVENT:
        return read_plain(range, EntityKind::event_name, "", 0.6);
      case NameType::LAW:
        return read_plain(range, EntityKind::agreement, "", 0.6);
      default:
        return;
    }
  }

  /// "Ana Paz" of "the Homeland Party of Ana Paz", where the party is known as a name of its own; empty
  /// elsewhere.
  TokenRange person_behind_body(TokenRange range) const {
    const Found* body = draft_.found_over(range.begin);
    const bool named = body != nullptr && body->reason.rule == "name.head-noun" &&
                       body->end + 1 < range.end && draft_.lower(body->end) == "of" &&
                       headed_.is_person_of_article(body->end + 1);
    return named ? TokenRange{body->end + 1, range.end} : TokenRange{range.end, range.end};
  }

  /// "In May, on a visit to Bonriki, Baraniko threatened": a place and who does something, no one name.
  /// Whether it was read.
  bool read_place_before_subject(TokenRange range) {
    const std::uint32_t comma = against_.first_comma(range);
    if (comma + 1 >= range.end || comma == range.begin) return false;
    const auto& place = draft_.token(comma - 1);
    const auto& subject = draft_.token(head_of(draft_.document(), comma + 1, range.end));
    if (place.label != language::Label::pobj || !language::is_subject(subject.label) ||
        subject.head < range.end || !is_one_of(draft_.lower(place.head), {"in", "at", "near", "to", "from"}))
      return false;
    read_plain({range.begin, comma}, EntityKind::place, "city", 0.7);
    done_ = comma + 1;
    return true;
  }

  /// "Ansaru, an armed group,": a name that the model passed over.
  void described(std::uint32_t comma) {
    const Noun* const body = signs_.body_told_behind(comma);
    if (body == nullptr) return;
    TokenRange range{comma, comma};
    while (range.begin > 0 && draft_.same_sentence(range.begin - 1, comma) && is_free_name(range.begin - 1))
      --range.begin;
    const bool torn = range.begin > 0 && draft_.found_over(range.begin - 1) != nullptr;
    if (!range.empty() && !torn) read_plain(range, EntityKind::organisation, body->subtype, 0.65);
  }

  /// "the head of EUMA": an acronym that the model passed over.
  void led(std::uint32_t of) {
    if (!is_one_of(draft_.word(of), {"of", "for"}) || of == 0 || !draft_.same_sentence(of, of + 1)) return;
    std::uint32_t at = of + 1;
    const bool person = draft_.token(of - 1).name == NameType::PERSON && draft_.lower(of) == "of";
    if (person && draft_.lower(at) == "the" && draft_.same_sentence(of, at + 1))
      ++at;  // "Ann Lee of the PUK"
    const std::string_view name = draft_.word(at);
    if (person && name.size() > 1 && name.size() < 7 && is_all_capitals(name) && is_free_name(at) &&
        !is_capitalised(draft_.word_safe(at + 1)))
      return read_plain({at, at + 1}, EntityKind::organisation, "", 0.65);
    if (at > of + 1 || name.size() < 4 || !is_all_capitals(name) || !is_free_name(of + 1) ||
        !is_one_of(draft_.lower(of - 1), {"head", "chief", "director", "commander", "leader", "spokesman",
                                          "spokeswoman", "spokesperson", "chairman", "secretary-general"}))
      return;
    if (draft_.same_sentence(of, of + 2) && is_capitalised(draft_.word(of + 2))) return;  // a heading
    read_plain({of + 1, of + 2}, EntityKind::organisation, "", 0.65);
  }

  /// Whether the one word right before hangs on the name, though the model takes it for a body of its own.
  bool follows_torn_name(TokenRange name) const {
    if (taken_.empty() || name.size() < 2 || name.begin == 0) return false;
    const Found& before = taken_.back();
    const auto& token = draft_.token(before.begin);
    return before.kind == EntityKind::organisation && before.reason.rule == "name.model" &&
           before.end == before.begin + 1 && before.end == name.begin &&
           draft_.same_sentence(before.begin, name.begin) && !is_all_capitals(draft_.word(before.begin)) &&
           token.label == language::Label::compound && token.head >= name.begin && token.head < name.end;
  }

  bool is_free_name(std::uint32_t at) const {
    return draft_.token(at).pos == Pos::PROPN && is_capitalised(draft_.word(at)) &&
           draft_.found_at[at] == none && std::ranges::none_of(taken_, [&](const Found& found) {
             return found.begin <= at && at < found.end;
           });
  }

  /// "the bridge between Terespol and Brest": two places, no body.
  bool read_ends(TokenRange range) {
    if (range.size() < 3 || range.begin < 2 || draft_.lower(range.begin - 1) != "between" ||
        !runs_between(draft_.lower(range.begin - 2)))
      return false;
    for (std::uint32_t joint = range.begin + 1; joint + 1 < range.end; ++joint) {
      if (draft_.lower(joint) != "and") continue;
      read_plain({range.begin, joint}, EntityKind::place, "city", 0.7);
      read_plain({joint + 1, range.end}, EntityKind::place, "city", 0.7);
      return true;
    }
    return false;
  }

  void read_person(TokenRange name) {
    name = extent_.with_nickname(name);
    name.end = end_before_origin(draft_, end_of_torn_bearer(draft_, name), name.begin);
    if (is_led_body(draft_, name)) return take(name, EntityKind::organisation, "", "name.model", 0.65);
    if (is_party_in_brackets(draft_, name))
      return take(name, EntityKind::organisation, "party", "name.model", 0.7);
    while (name.size() > 1 && draft_.document().tag(name.end - 1).starts_with("VB") &&
           !is_capitalised(draft_.word(name.end - 1)))
      --name.end;  // "President Abinader addressed Congress"
    if (const std::uint32_t seat = end_of_seat(draft_, name); seat != name.begin)
      return read_plain({name.begin, seat}, EntityKind::place, "region", 0.7);
    TokenRange range = extent_.without_title(name);
    const bool office =
        range.size() == 2 && is_one_of(draft_.lower(range.begin),
                                       {"special", "deputy", "permanent", "high", "senior", "assistant"});
    if (range.empty() || (office && signs_.is_office(range))) return;  // "Special Representative"
    if (asks_of_state(draft_, range) || (range.size() == 2 && is_part_of_city(draft_.lower(range.begin))))
      return;
    if (signs_.describes_people(range) || (range.size() == 1 && against_.is_nothing(range))) return;
    if (places_.names_facility(range))
      return read_plain({name.begin, range.end + 1}, EntityKind::place, "facility", 0.7);
    if (signs_.is_noun_of_name(range) || signs_.is_body_of_one_word(range))
      return read_plain(name, EntityKind::organisation, "", 0.7);
    if (signs_.is_retired(range)) return;
    if (places_.stands_where(name) || places_.is_taken(range) || places_.is_told_behind(name) ||
        places_.names_spot(name))
      return read_plain(name, EntityKind::place, "city", 0.7);
    if (range.size() == 1 && places_.precedes_place_noun(range.end))
      return read_plain(name, EntityKind::place, "region", 0.7);
    range = extent_.trimmed(extent_.whole(range, done_));
    if (range.empty() || !signs_.looks_like_person(range)) return;
    if (follows_torn_name(range)) {  // "Vesna" + "Dragić Lukin"
      --range.begin;
      taken_.pop_back();
    }
    if (follows_surname_to(draft_, range.begin)) --range.begin;
    if (clashes_.clash(range, true, dropped_)) return;
    take(range, EntityKind::person, "", "name.model-person", 0.85);
  }

  void read_vessel(TokenRange range) {
    const Noun& vessel = draft_.words.nouns("vessel").front();
    read_plain(range, vessel.kind, vessel.subtype, 0.75);
  }

  void read_plain(TokenRange range, EntityKind kind, std::string subtype, double confidence) {
    if (against_.joins_states(range)) return;
    if (kind == EntityKind::organisation && range.size() == 2 && draft_.word(range.end - 1) == "State" &&
        draft_.document().tag(range.begin) == "NNP")
      return take(range, EntityKind::place, "region", "name.model", confidence);  // "Lagos State"
    if (const std::uint32_t name = bearer_begin(draft_, range); name != range.end)
      return read_person({name, range.end});
    if (kind == EntityKind::organisation && against_.is_person_before_state(range))
      return read_person({range.begin, against_.first_comma(range)});
    if (kind == EntityKind::place) range.end = against_.first_comma(range);
    while (range.end > range.begin + 1 && draft_.token(range.end - 1).pos == Pos::NUM &&
           draft_.found_over(range.begin) != nullptr) {
      --range.end;
    }
    range = extent_.behind_owner(range);
    if (kind == EntityKind::organisation) range = extent_.without_adjective(extent_.behind_count(range));
    if (range.empty() || !is_capitalised(draft_.word(range.begin))) return;
    if (range.size() == 1 && draft_.words.honorific_at(std::string(draft_.word(range.begin)) + ".", 0))
      return;  // "Hon"
    const bool rank = range.size() == 1 && is_one_of(draft_.lower(range.begin), {"supreme", "paramount"}) &&
                      draft_.words.heads_office(draft_.lower(range.end));  // "Supreme Leader"
    if (rank || signs_.is_office(range) || draft_.word(range.end - 1).ends_with("-based")) return;
    if (kind != EntityKind::event_name && kind != EntityKind::agreement)
      range = extent_.trimmed(extent_.whole(range, done_));
    range = against_.without_participle(range);
    if (against_.is_nothing(range) || clashes_.clash(range, false, dropped_)) return;
    const std::string_view folded = draft_.lower(range.end - 1);
    if (range.size() == 1 && draft_.words.heads_office(folded)) return;
    if (range.size() > 1 && GuessSigns::is_company_end(draft_.word(range.end - 1)))
      return take(range, EntityKind::organisation, "company", "name.company", 0.8);
    for (const Noun& noun : draft_.words.nouns(signs_.names_party(range) ? draft_.word(range.end) : folded)) {
      if (!noun.in_names || (kind == EntityKind::place && is_one_of(draft_.lower(range.begin), {"la", "el"})))
        continue;  // "La Unión"
      kind = noun.kind;
      subtype = noun.subtype;
      break;
    }
    take(range, kind, std::move(subtype), "name.model", confidence);
  }

  void take(TokenRange range, EntityKind kind, std::string subtype, std::string rule, double confidence) {
    Found found;
    found.begin = range.begin;
    found.end = range.end;
    const TokenRange name = kind == EntityKind::organisation ? without_description(draft_, range) : range;
    found.span = draft_.document().span_of(name.begin, name.end);
    found.head = head_of(draft_.document(), range.begin, range.end);
    found.kind = kind;
    found.subtype = std::move(subtype);
    found.reason = reason_of(std::move(rule), nullptr, found.span);
    found.confidence = confidence;
    done_ = range.end;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (draft_.found_at[i] != none) {
        dropped_.resize(draft_.found.size(), false);
        dropped_[draft_.found_at[i]] = true;
      }
    }
    taken_.push_back(std::move(found));
  }

  Draft& draft_;
  NameExtent extent_;
  HeadedExtent headed_;
  ModelNameSigns signs_;
  PlaceSigns places_;
  GuessSigns against_;
  NameClashes clashes_;
  std::vector<Found> taken_;
  std::vector<bool> dropped_;  ///< per name found before
  std::uint32_t done_ = 0;
};

}  // namespace

void find_model_names(Draft& draft) { ModelNames(draft).run(); }

}  // namespace chancery::extract

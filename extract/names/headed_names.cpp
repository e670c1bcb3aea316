#include "extract/names/headed_names.hpp"

#include <algorithm>

#include "extract/names/carried_names.hpp"
#include "extract/names/designations.hpp"
#include "extract/names/election_names.hpp"
#include "extract/names/guess_signs.hpp"
#include "extract/names/headed_extent.hpp"
#include "extract/names/place_signs.hpp"
#include "extract/names/talks_parties.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

class HeadedNames {
 public:
  explicit HeadedNames(Draft& draft) : draft_(draft), extent_(draft), places_(draft), carried_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (i < done_) continue;
      if (const auto designation = designation_at(draft_, i)) {
        take(i, designation->end, designation->noun, "name.designation", 0.8);
        continue;
      }
      if (try_channel(i) || try_carrier(i)) continue;
      if (try_election(i)) continue;
      try_noun(i);
    }
    replace_inner();
  }

 private:
  /// A noun of the table that may head or lead a name.
  void try_noun(std::uint32_t at) {
    if (!is_capitalised(draft_.word(at))) return;
    const Found* known = draft_.found_over(at);
    if (known != nullptr && known->known != nullptr && known->known->how != Known::How::body &&
        known->kind != EntityKind::organisation) {
      return;
    }
    if (known != nullptr && known->end != at + 1 && known->begin != at) return;
    if (is_before_port(at)) return;
    if (draft_.lower(at) == "legion" && draft_.lower(at + 1) == "of") return;  // "Legion of Honour"
    if (draft_.same_sentence(at, at + 1) && draft_.word_safe(at + 1) == "party")
      return;  // "Homeland Accord party"
    for (const Noun& noun : draft_.words.nouns(draft_.lower(at))) {
      if (noun.leads && lead(at, noun)) return;
      if (noun.in_names && head(at, noun, known)) return;
    }
  }

  /// "International" of "Lima International Airport"
  bool is_before_port(std::uint32_t at) const {
    return draft_.word(at) == "International" && draft_.same_sentence(at, at + 1) &&
           is_one_of(draft_.word_safe(at + 1),
                     {"Airport", "Airfield", "Port", "Airbase", "Stadium", "Terminal"});
  }

  bool lead(std::uint32_t at, const Noun& noun) {
    const bool ship = noun.kind == EntityKind::platform;
    if (ship && !is_all_capitals(draft_.word(at))) return false;
    if (ship && draft_.word(at) == "MS" && is_all_capitals(draft_.word_safe(at + 1))) return false;  // Ms
    std::uint32_t end = at + 1;
    const bool of = is_one_of(draft_.lower(end), {"of"}) && noun.kind == EntityKind::place;
    if (of) ++end;
    const std::uint32_t first = end;
    while (end < at + 6 && draft_.same_sentence(at, end) && extent_.may_continue(end)) ++end;
    if (end == first) return false;
    if (const Noun* body = noun.kind == EntityKind::place ? body_at_end(end) : nullptr) {
      const std::uint32_t left = extent_.left_of(end - 1, *body, false, done_);
      take(std::min(at, left), end, *body, "name.head-noun", 0.85);
      return true;
    }
    if (!ship && first == at + 1 && draft_.found_over(first) != nullptr &&
        noun.kind == EntityKind::event_name && draft_.found_over(first)->kind == EntityKind::state) {
      return false;
    }
    take(at, end, noun, "name.leading-noun", 0.85);
    return true;
  }

  /// "Gulf-Horn Centre": what the last word heads is no gulf.
  const Noun* body_at_end(std::uint32_t end) const {
    const auto& nouns = draft_.words.nouns(draft_.lower(end - 1));
    const auto body = std::ranges::find_if(
        nouns, [](const Noun& noun) { return noun.in_names && noun.kind == EntityKind::organisation; });
    return body == nouns.end() ? nullptr : &*body;
  }

  bool head(std::uint32_t at, const Noun& noun, const Found* known) {
    if (known == nullptr && leads_to_head(at)) return false;
    std::uint32_t end = known != nullptr ? known->end : at + 1;
    const bool body = known != nullptr && known->known->how == Known::How::body;
    // "National Election Commission" is no election
    if (body && known->end > at + 1 && noun.kind != EntityKind::organisation) return false;
    const std::uint32_t plain_end = end;
    end = extent_.right_of(end, noun, body);
    const std::uint32_t first = known != nullptr ? std::min(at, known->begin) : at;
    const std::uint32_t left = extent_.left_of(first, noun, end > plain_end && !body, done_);
    if (known != nullptr && left >= known->begin && end <= known->end) return misspelt(*known, noun);
    if (end - left < 2 || is_party_to_talks(draft_, {left, end})) return false;
    // "the port of La Unión"
    if (end - left == 2 && is_one_of(draft_.lower(left), {"la", "el", "los", "las"}) &&
        places_.stands_where({left, end}))
      return false;
    take(left, end, noun, "name.head-noun", 0.85);
    return true;
  }

  /// "Network" of "Information Network Security Administration": the name goes on to another noun of bodies.
  bool leads_to_head(std::uint32_t at) const {
    constexpr std::uint32_t longest = 4;
    const auto& token = draft_.token(at);
    if (token.label != language::Label::compound || token.head <= at || token.head > at + longest)
      return false;
    for (std::uint32_t next = at + 1; next <= token.head; ++next) {
      if (!is_capitalised(draft_.word(next)) || draft_.found_over(next) != nullptr) return false;
    }
    return std::ranges::any_of(draft_.words.nouns(draft_.lower(token.head)), [](const Noun& noun) {
      return noun.in_names && noun.kind == EntityKind::organisation;
    });
  }

  /// "the United Naitons' Security Council": with the words before it a long name but for slips.
  bool misspelt(const Found& known, const Noun& noun) {
    const std::uint32_t first = std::max(draft_.sentence_of(known.begin).begin, done_);
    std::uint32_t begin = known.begin;
    while (begin > first && known.begin - begin < 4 &&
           (draft_.document().tag(begin - 1) == "POS" || extent_.is_capital_word(begin - 1))) {
      --begin;
    }
    if (known.begin - begin < 2) return false;
    const Known* meant =
        draft_.words.with_slips(without_possessive(draft_.document().span_of(begin, known.end)));
    if (meant == nullptr || meant->key != known.known->key) return false;
    take(begin, known.end, noun, "name.slips", 0.85);
    return true;
  }

  /// "Israel's Channel 12"
  bool try_channel(std::uint32_t at) {
    const std::uint32_t number = at + 1;
    if (draft_.word(at) != "Channel" || !draft_.same_sentence(at, number) ||
        draft_.token(number).pos != language::Pos::NUM)
      return false;
    const auto& nouns = draft_.words.nouns("channel");
    const auto station =
        std::ranges::find_if(nouns, [](const Noun& noun) { return noun.subtype == "media"; });
    if (station == nouns.end()) return false;
    take(at, number + 1, *station, "name.after-noun", 0.85);
    return true;
  }

  bool try_carrier(std::uint32_t at) {
    const auto name = carried_.at(at);
    if (name) take(name->begin, name->end, *name->noun, "name.after-noun", 0.8);
    return name.has_value();
  }

  bool try_election(std::uint32_t at) {
    const auto election = election_at(draft_, at, done_);
    if (election) take(election->begin, election->end, *election->noun, "name.election", 0.85);
    return election.has_value();
  }

  void take(std::uint32_t begin, std::uint32_t end, Noun noun, std::string rule, double confidence) {
    for (std::uint32_t next = end; draft_.same_sentence(begin, next) && next < end + 2; ++next) {
      if (draft_.word(next) == "(") break;                                // "Liberation Council (PLC)"
      if (GuessSigns::is_company_end(draft_.word(next))) end = next + 1;  // "Pvt. Ltd."
    }
    if (GuessSigns::is_company_end(draft_.word(end - 1))) noun = draft_.words.nouns("company").front();
    Found found;
    found.begin = begin;
    found.end = end;
    found.span = draft_.document().span_of(begin, end);
    found.head = head_of(draft_.document(), begin, end);
    found.kind = noun.kind;
    found.subtype = noun.subtype;
    found.reason = reason_of(std::move(rule), noun.row, found.span);
    found.confidence = confidence;
    if (const Known* known = draft_.words.with_slips(without_possessive(found.span))) {
      found.known = known;
      found.key = known->key;
      found.kind = known->kind;
      found.reason = reason_of("name.slips", known->row, found.span);
    }
    done_ = end;
    longer_.push_back(std::move(found));
  }

  std::string without_possessive(Span span) const {
    std::string folded = fold(span.in(draft_.document().text));
    for (const std::string_view mark : {"'s ", "' "}) {
      const std::size_t at = folded.find(mark);
      if (at != std::string::npos) folded.replace(at, mark.size(), " ");
    }
    return folded;
  }

  void replace_inner() {
    std::vector<bool> inside(draft_.found.size(), false);
    for (const Found& name : longer_) {
      for (std::uint32_t i = name.begin; i < name.end; ++i) {
        if (draft_.found_at[i] != none) inside[draft_.found_at[i]] = true;
      }
    }
    std::vector<Found> kept;
    for (std::size_t i = 0; i < draft_.found.size(); ++i) {
      if (!inside[i]) kept.push_back(std::move(draft_.found[i]));
    }
    draft_.found = std::move(kept);
    draft_.found.insert(draft_.found.end(), longer_.begin(), longer_.end());
    index_found(draft_);
  }

  Draft& draft_;
  HeadedExtent extent_;
  PlaceSigns places_;
  CarriedNames carried_;
  std::vector<Found> longer_;
  std::uint32_t done_ = 0;  ///< names found so far end here
};

}  // namespace

void find_headed_names(Draft& draft) { HeadedNames(draft).run(); }

}  // namespace chancery::extract

#include "extract/names/headed_names.hpp"

#include <algorithm>

#include "extract/names/designations.hpp"
#include "extract/names/election_names.hpp"
#include "extract/names/headed_extent.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

class HeadedNames {
 public:
  explicit HeadedNames(Draft& draft) : draft_(draft), extent_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (i < done_) continue;
      if (const auto designation = designation_at(draft_, i)) {
        take(i, designation->end, designation->noun, "name.designation", 0.8);
        continue;
      }
      if (try_carrier(i)) continue;
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
    for (const Noun& noun : draft_.words.nouns(fold(draft_.word(at)))) {
      if (noun.leads && lead(at, noun)) return;
      if (noun.in_names && head(at, noun, known)) return;
    }
  }

  bool lead(std::uint32_t at, const Noun& noun) {
    const bool ship = noun.kind == EntityKind::platform;
    if (ship && !is_all_capitals(draft_.word(at))) return false;
    std::uint32_t end = at + 1;
    const bool of = is_one_of(draft_.lower(end), {"of"}) && noun.kind == EntityKind::place;
    if (of) ++end;
    const std::uint32_t first = end;
    while (end < at + 6 && draft_.same_sentence(at, end) && may_continue(end)) ++end;
    if (end == first) return false;
    if (!ship && first == at + 1 && draft_.found_over(first) != nullptr &&
        noun.kind == EntityKind::event_name && draft_.found_over(first)->kind == EntityKind::state) {
      return false;
    }
    take(at, end, noun, "name.leading-noun", 0.85);
    return true;
  }

  bool may_continue(std::uint32_t at) const {
    const auto& token = draft_.token(at);
    if (token.pos == Pos::NUM || draft_.document().tag(at) == "CD") return !is_year(draft_.word(at));
    if (is_one_of(draft_.word(at), {"-"})) {
      return !draft_.token(at - 1).space_after && !token.space_after && at + 1 < draft_.token_count();
    }
    return extent_.is_capital_word(at) ||
           (at > 0 && draft_.word(at - 1) == "-" && !draft_.token(at - 1).space_after);
  }

  bool head(std::uint32_t at, const Noun& noun, const Found* known) {
    std::uint32_t end = known != nullptr ? known->end : at + 1;
    const bool body = known != nullptr && known->known->how == Known::How::body;
    const std::uint32_t plain_end = end;
    end = extent_.right_of(end, noun, body);
    const std::uint32_t first = known != nullptr ? std::min(at, known->begin) : at;
    const std::uint32_t left = extent_.left_of(first, noun, end > plain_end && !body, done_);
    if (known != nullptr && left >= known->begin && end <= known->end) return misspelt(*known, noun);
    if (end - left < 2) return false;
    take(left, end, noun, "name.head-noun", 0.85);
    return true;
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

  /// "the bulk carrier Yantar Star", "exercise Polar Lynx", "the daily Sobh-e Khabar": a noun that is
  /// followed by the name alone.
  bool try_carrier(std::uint32_t at) {
    if (is_capitalised(draft_.word(at)) || at + 1 >= draft_.token_count()) return false;
    for (const Noun& noun : draft_.words.nouns(fold(draft_.word(at)))) {
      const bool carrier =
          noun.kind == EntityKind::platform || noun.subtype == "exercise" || noun.subtype == "media";
      if (!carrier || !noun.refers || !draft_.same_sentence(at, at + 1) || !extent_.is_capital_word(at + 1))
        continue;
      const bool ship = noun.kind == EntityKind::platform;
      const bool free = draft_.found_over(at + 1) == nullptr || (ship && is_place_in_name(at + 1, at + 2));
      if (!free || draft_.token(at + 1).name == language::NameType::DATE) continue;
      std::uint32_t end = at + 2;
      while (end < at + 6 && draft_.same_sentence(at, end) &&
             draft_.token(end).name != language::NameType::DATE &&
             (may_continue(end) || is_hyphenated(end)) &&
             (draft_.found_over(end) == nullptr || (ship && is_place_in_name(end, end - 1))))
        ++end;
      take(at + 1, end, noun, "name.after-noun", 0.8);
      return true;
    }
    return false;
  }

  /// "the tanker Star Lima", "the tanker Suez Rajan": a place of one word beside a name that is none.
  bool is_place_in_name(std::uint32_t at, std::uint32_t beside) const {
    const Found* place = draft_.found_over(at);
    const bool word =
        place != nullptr && place->end - place->begin == 1 && draft_.token(at).pos == Pos::PROPN;
    return word && (place->kind == EntityKind::place || place->kind == EntityKind::state) &&
           draft_.same_sentence(at, beside) && extent_.is_capital_word(beside) &&
           draft_.token(beside).pos == Pos::PROPN && draft_.found_over(beside) == nullptr &&
           draft_.token(beside).name != language::NameType::DATE;
  }

  /// The hyphen of "Sobh-e", or what follows it.
  bool is_hyphenated(std::uint32_t at) const {
    const bool hyphen = draft_.word(at) == "-" || draft_.word(at - 1) == "-";
    return hyphen && !draft_.token(at - 1).space_after;
  }

  bool try_election(std::uint32_t at) {
    const auto election = election_at(draft_, at, done_);
    if (election) take(election->begin, election->end, *election->noun, "name.election", 0.85);
    return election.has_value();
  }

  void take(std::uint32_t begin, std::uint32_t end, const Noun& noun, std::string rule, double confidence) {
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
  std::vector<Found> longer_;
  std::uint32_t done_ = 0;  ///< names found so far end here
};

}  // namespace

void find_headed_names(Draft& draft) { HeadedNames(draft).run(); }

}  // namespace chancery::extract

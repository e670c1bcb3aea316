#include "extract/names/headed_names.hpp"

#include <algorithm>
#include <array>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_name = 14;  ///< tokens

class HeadedNames {
 public:
  explicit HeadedNames(Draft& draft) : draft_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (i < done_) continue;
      if (try_designation(i)) continue;
      if (try_carrier(i)) continue;
      if (try_election(i)) continue;
      try_noun(i);
    }
    replace_inner();
  }

 private:
  bool is_capital_word(std::uint32_t at) const {
    const Pos pos = draft_.token(at).pos;
    return is_capitalised(draft_.word(at)) && pos != Pos::DET && pos != Pos::PRON && pos != Pos::ADP &&
           pos != Pos::SCONJ && pos != Pos::CCONJ && pos != Pos::AUX && pos != Pos::ADV;
  }

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
    if (token.pos == Pos::NUM || draft_.document().tag(at) == "CD") return !is_year(at);
    if (is_one_of(draft_.word(at), {"-"})) {
      return !draft_.token(at - 1).space_after && !token.space_after && at + 1 < draft_.token_count();
    }
    return is_capital_word(at) || (at > 0 && draft_.word(at - 1) == "-" && !draft_.token(at - 1).space_after);
  }

  bool is_year(std::uint32_t at) const {
    const std::string_view word = draft_.word(at);
    return word.size() == 4 && (word[0] == '1' || word[0] == '2');
  }

  bool head(std::uint32_t at, const Noun& noun, const Found* known) {
    std::uint32_t end = known != nullptr ? known->end : at + 1;
    const bool body = known != nullptr && known->known->how == Known::How::body;
    const std::uint32_t plain_end = end;
    end = extend_right(end, noun, body);
    const std::uint32_t left =
        extend_left(known != nullptr ? std::min(at, known->begin) : at, noun, end > plain_end && !body);
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
           (draft_.document().tag(begin - 1) == "POS" || is_capital_word(begin - 1))) {
      --begin;
    }
    if (known.begin - begin < 2) return false;
    const Known* meant =
        draft_.words.with_slips(without_possessive(draft_.document().span_of(begin, known.end)));
    if (meant == nullptr || meant->key != known.known->key) return false;
    take(begin, known.end, noun, "name.slips", 0.85);
    return true;
  }

  /// The first token of the name that ends in `at`: capitalised words before it, and a state named as a noun.
  std::uint32_t extend_left(std::uint32_t at, const Noun& noun, bool goes_on) const {
    const std::uint32_t first = std::max(draft_.sentence_of(at).begin, done_);
    std::uint32_t begin = at;
    while (begin > first && at - begin < longest_name) {
      const std::uint32_t before = begin - 1;
      if (const Found* found = draft_.found_over(before)) {
        if (!belongs(*found, noun, begin < at || goes_on)) break;
        begin = found->begin;
        continue;
      }
      const std::string_view word = draft_.word(before);
      if (is_one_of(word, {"-", "–"}) && before > first && !draft_.token(before).space_after &&
          is_capitalised(draft_.word(before - 1))) {
        --begin;
      } else if (is_one_of(word, {"and", "&"}) && before > first && is_capital_word(before - 1) &&
                 joins(before, at)) {
        --begin;
      } else if (draft_.document().tag(before) == "POS" && before > first && is_owner_in_name(before - 1)) {
        begin = before - 1;
      } else if (is_capital_word(before) && !starts_sentence_only(before) &&
                 !draft_.words.honorific_at(draft_.document().text, draft_.token(before).span.begin)) {
        --begin;
      } else {
        break;
      }
    }
    while (begin < at && is_one_of(draft_.word(begin), {"and", "&", "-"})) ++begin;
    return begin;
  }

  /// "Japan Coast Guard" and "Canadian Nuclear Safety Commission", but "the Japanese coast guard" and "the
  /// Pakistan Foreign Office" are bodies of a state.
  bool belongs(const Found& found, const Noun& noun, bool has_more) const {
    if (found.kind == EntityKind::weapon || found.known == nullptr) return false;
    if (noun.kind == EntityKind::agreement || noun.kind == EntityKind::forum) {
      return found.known->how != Known::How::contextual;
    }
    if (found.known->how == Known::How::adjective) {
      return noun.kind == EntityKind::place || noun.kind == EntityKind::event_name ||
             (noun.kind == EntityKind::organisation && has_more);
    }
    if (noun.subtype == "ministry" || noun.subtype == "parliament" || noun.subtype == "embassy") return false;
    return found.known->how != Known::How::contextual;
  }

  /// "Asian and Oceanian Affairs Bureau" is one name: the words on both sides depend on the name's own noun.
  bool joins(std::uint32_t conjunction, std::uint32_t at) const {
    const auto below = [&](std::uint32_t token) {
      for (int step = 0; step < 4; ++step) {
        if (token == at) return true;
        token = draft_.token(token).head;
      }
      return token == at;
    };
    const Found* left = draft_.found_over(conjunction - 1);
    if (left != nullptr && left->known != nullptr && left->known->how == Known::How::name) return false;
    return below(conjunction - 1) || draft_.token(conjunction - 1).head == conjunction + 1;
  }

  bool is_owner_in_name(std::uint32_t at) const {
    return is_one_of(fold(draft_.word(at)),
                     {"people", "peoples", "workers", "king", "queen", "women", "children", "farmers",
                      "nations", "lloyd", "teachers", "lawyers"}) &&
           is_capitalised(draft_.word(at));
  }

  /// A word that is capitalised only because it begins a sentence.
  bool starts_sentence_only(std::uint32_t at) const {
    if (at != draft_.sentence_of(at).begin) return false;
    const Pos pos = draft_.token(at).pos;
    return pos != Pos::PROPN && pos != Pos::ADJ && pos != Pos::NOUN;
  }

  std::uint32_t extend_right(std::uint32_t end, const Noun& noun, bool body) const {
    if (is_roman(end)) ++end;
    const std::uint32_t start = end;
    while (end < start + longest_name && draft_.same_sentence(start - 1, end)) {
      const std::string_view word = draft_.word(end);
      std::uint32_t next = end;
      if (is_one_of(word, {"of", "for", "on", "against"}) || (is_one_of(word, {"and", "&"}) && end > start))
        ++next;
      else if (!(end > start && continues_plainly(end)))
        break;
      if (next > end && is_one_of(fold(draft_.word_safe(next)), {"the"})) ++next;
      if (next >= draft_.token_count() || !draft_.same_sentence(start - 1, next) || !is_capital_word(next))
        break;
      if (next > end && is_day_or_month(fold(draft_.word_safe(next))))
        break;  // "the African Union on Friday"
      const Found* found = draft_.found_over(next);
      if (found != nullptr && next > end && !may_hold(*found, word, noun, body)) break;
      end = found != nullptr ? found->end : next + 1;
    }
    return end;
  }

  static bool is_day_or_month(const std::string& word) {
    return is_one_of(word, {"monday",  "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday",
                            "january", "february",  "march",     "april",    "may",      "june",     "july",
                            "august",  "september", "october",   "november", "december", "mon",      "tue",
                            "wed",     "thu",       "fri",       "sat",      "sun",      "jan",      "feb",
                            "apr",     "aug",       "sept",      "oct",      "nov",      "dec"});
  }

  /// "World War II"
  bool is_roman(std::uint32_t at) const {
    return at < draft_.token_count() && draft_.word(at).size() < 5 &&
           draft_.word(at).find_first_not_of("IVX") == std::string_view::npos;
  }

  bool continues_plainly(std::uint32_t at) const {
    return is_capital_word(at) && draft_.found_over(at) == nullptr;
  }

  /// "Bank of China" is one name, "Legislative Assembly of Tonga" a body and its state.
  bool may_hold(const Found& found, std::string_view connector, const Noun& noun, bool body) const {
    if (connector != "of" && connector != "and") return !body;
    const bool state =
        found.kind == EntityKind::state || (found.known && found.known->how == Known::How::capital);
    if (!state) return found.kind != EntityKind::weapon;
    return connector == "of" && !body &&
           is_one_of(noun.subtype,
                     {"company", "igo", "university", "institute", "party", "armed group", "war"});
  }

  /// "the bulk carrier Yantar Star", "exercise Polar Lynx", "the daily Sobh-e Khabar": a noun that is
  /// followed by the name alone.
  bool try_carrier(std::uint32_t at) {
    if (is_capitalised(draft_.word(at)) || at + 1 >= draft_.token_count()) return false;
    for (const Noun& noun : draft_.words.nouns(fold(draft_.word(at)))) {
      const bool carrier =
          noun.kind == EntityKind::platform || noun.subtype == "exercise" || noun.subtype == "media";
      if (!carrier || !noun.refers || !draft_.same_sentence(at, at + 1) || !is_capital_word(at + 1)) continue;
      if (draft_.found_over(at + 1) != nullptr || draft_.token(at + 1).name == language::NameType::DATE)
        continue;
      std::uint32_t end = at + 1;
      while (end < at + 6 && draft_.same_sentence(at, end) && (may_continue(end) || is_hyphenated(end)) &&
             draft_.found_over(end) == nullptr)
        ++end;
      take(at + 1, end, noun, "name.after-noun", 0.8);
      return true;
    }
    return false;
  }

  /// The hyphen of "Sobh-e", or what follows it.
  bool is_hyphenated(std::uint32_t at) const {
    const bool hyphen = draft_.word(at) == "-" || draft_.word(at - 1) == "-";
    return hyphen && !draft_.token(at - 1).space_after;
  }

  /// "the 2017 Czech legislative election": a year, whose, and of what kind.
  bool try_election(std::uint32_t at) {
    const std::string lemma = fold(draft_.document().lemma(at));
    if (lemma != "election" && lemma != "referendum" && lemma != "primary") return false;
    const std::uint32_t first = std::max(draft_.sentence_of(at).begin, done_);
    std::uint32_t begin = at;
    while (begin > first && at - begin < 8 && !is_year(begin)) {
      const Pos pos = draft_.token(begin - 1).pos;
      const bool word = pos == Pos::PROPN || pos == Pos::ADJ || pos == Pos::NOUN || pos == Pos::NUM ||
                        draft_.word(begin - 1) == "-" || draft_.found_over(begin - 1) != nullptr;
      if (!word) break;
      --begin;
    }
    if (begin == at || !is_year(begin) || draft_.token(begin).pos != Pos::NUM) return false;
    const auto& nouns = draft_.words.nouns("election");
    const auto noun = std::find_if(nouns.begin(), nouns.end(),
                                   [](const Noun& n) { return n.kind == EntityKind::event_name; });
    if (noun == nouns.end()) return false;
    std::uint32_t end = at + 1;
    if (draft_.lower(end) == "in" && draft_.found_over(end + 1) != nullptr &&
        draft_.same_sentence(at, end + 1)) {
      end = draft_.found_over(end + 1)->end;
    }
    take(begin, end, *noun, "name.election", 0.85);
    return true;
  }

  /// "KN-23", "Agni-IV", "Su-24M": letters, a hyphen, a number.
  bool try_designation(std::uint32_t at) {
    if (!is_capitalised(draft_.word(at)) || draft_.found_over(at) != nullptr) return false;
    std::uint32_t end = at + 1;
    while (end < at + 4 && end < draft_.token_count() && !draft_.token(end - 1).space_after &&
           draft_.token(end).pos != Pos::PUNCT) {
      ++end;
    }
    if (end < draft_.token_count() && end + 1 < draft_.token_count() && draft_.word(end) == "-" &&
        !draft_.token(end - 1).space_after && !draft_.token(end).space_after) {
      end += 2;
    }
    const std::string_view word = draft_.document().span_of(at, end).in(draft_.document().text);
    if (!is_designation(word)) return false;
    Noun noun;
    noun.kind = is_aircraft(word) ? EntityKind::platform : EntityKind::weapon;
    noun.subtype = noun.kind == EntityKind::platform ? "aircraft" : "missile";
    if (noun.kind == EntityKind::weapon && !near_weapon(at)) return false;
    take(at, end, noun, "name.designation", 0.8);
    return true;
  }

  static bool is_designation(std::string_view word) {
    const std::size_t hyphen = word.rfind('-');
    if (hyphen == std::string_view::npos || hyphen == 0 || hyphen > 14 || word.size() - hyphen > 6)
      return false;
    if (word.starts_with("COVID") || word.starts_with("Covid")) return false;
    const std::string_view number = word.substr(hyphen + 1);
    if (number.empty()) return false;
    if (number.find_first_not_of("IVX") == std::string_view::npos) return hyphen > 2;
    return number[0] >= '0' && number[0] <= '9' && number.find_first_of("/.:") == std::string_view::npos &&
           word.find('/') == std::string_view::npos;
  }

  static bool is_aircraft(std::string_view word) {
    return is_one_of(word.substr(0, word.find('-')),
                     {"F", "Su", "Tu", "MiG", "B",  "C", "Mi", "Il", "MQ", "RQ", "CF", "AH", "KC", "P", "E",
                      "U", "An", "UH", "CH",  "Ka", "J", "H",  "Y",  "EA", "RC", "SR", "FA", "KF", "A", "V"});
  }

  bool near_weapon(std::uint32_t at) const {
    const std::uint32_t first = at > 6 ? at - 6 : 0;
    for (std::uint32_t i = first; i < std::min(at + 7, draft_.token_count()); ++i) {
      if (!draft_.same_sentence(at, i) || i == at) continue;
      if (draft_.found_over(i) != nullptr && draft_.found_over(i)->kind == EntityKind::weapon) return true;
      if (is_one_of(draft_.document().lemma(i),
                    {"missile", "rocket",   "system",      "launch",    "drone",   "howitzer",
                     "radar",   "battery",  "interceptor", "satellite", "fire",    "test",
                     "warhead", "launcher", "delivery",    "variant",   "tank",    "gun",
                     "defence", "defense",  "jet",         "aircraft",  "torpedo", "weapon"})) {
        return true;
      }
    }
    return false;
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
  std::vector<Found> longer_;
  std::uint32_t done_ = 0;  ///< names found so far end here
};

}  // namespace

void find_headed_names(Draft& draft) { HeadedNames(draft).run(); }

}  // namespace chancery::extract

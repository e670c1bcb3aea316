#include "extract/names/known_names.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "extract/names/known_candidates.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Pos;

class KnownNames {
 public:
  explicit KnownNames(Draft& draft) : draft_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.token_count();) i = look_up(i);
    draft_.found.reserve(2 * candidates_.size());  // for those that others find, too
    for (const KnownCandidate& candidate : candidates_) settle_certain(candidate);
    for (const KnownCandidate& candidate : candidates_) settle(candidate);
    index_found(draft_);
  }

 private:
  std::uint32_t look_up(std::uint32_t at) {
    const auto& token = draft_.token(at);
    if (token.pos == Pos::SPACE || token.pos == Pos::PUNCT) return at + 1;
    KnownCandidate candidate;
    candidate.begin = at;
    std::uint32_t size = 0;
    for (const auto& hit : draft_.words.names_at(draft_.document().text, token.span.begin)) {
      candidate.span = {token.span.begin, token.span.begin + hit.size};
      candidate.end = token_after(at, candidate.span.end);
      if (candidate.end == none || !fits(*hit.known, candidate)) continue;
      candidate.rivals.push_back(hit.known);
      size = hit.size;
    }
    keep_one_owner(draft_, candidates_, candidate);
    if (candidate.rivals.empty()) return at + 1;
    candidate.span.end = token.span.begin + size;
    candidates_.push_back(candidate);
    return candidate.end;
  }

  /// The first token that begins after byte `end` of the sentence in which `at` lies; none when the name
  /// would end within a word or in another sentence.
  std::uint32_t token_after(std::uint32_t at, std::uint32_t end) const {
    std::uint32_t next = at;
    while (next < draft_.token_count() && draft_.token(next).span.begin < end) ++next;
    if (draft_.token(next - 1).sentence != draft_.token(at).sentence) return none;
    const Span last = draft_.token(next - 1).span;
    const bool inside =
        last.end > end && draft_.document().text[end] != '-' && draft_.document().text[end] != '\'';
    return inside ? none : next;
  }

  bool fits(const Known& known, const KnownCandidate& candidate) const {
    const std::string_view text = candidate.span.in(draft_.document().text);
    const bool one_word = candidate.end == candidate.begin + 1;
    if (known.kind == graph::EntityKind::weapon) return true;
    if (known.needs_article && !after_article(candidate.begin)) return false;
    if (is_part_of_sum(candidate) || describes_group(draft_, candidate.begin, candidate.end)) return false;
    if (known.how == Known::How::abbreviation && one_word && is_common_word(text) &&
        in_capitals(candidate.begin)) {
      return false;
    }
    if (is_end_of_surname(candidate.begin)) return false;
    if (known.how != Known::How::body) return true;
    if (!is_capitalised(text)) return fits_lower_case(known, candidate, one_word);
    const bool first = candidate.begin == draft_.sentence_of(candidate.begin).begin;
    if (one_word && modifies_name(candidate.begin)) return false;
    return !(one_word && first && draft_.token(candidate.begin).pos != Pos::PROPN);
  }

  /// "14 million US dollars"
  bool is_part_of_sum(const KnownCandidate& candidate) const {
    return candidate.begin > 0 && draft_.same_sentence(candidate.begin, candidate.end) &&
           draft_.token(candidate.begin - 1).pos == Pos::NUM &&
           is_one_of(draft_.lemma(candidate.end),
                     {"dollar", "franc", "peso", "rupee", "pound", "crown", "rouble", "ruble", "shilling",
                      "dinar", "rial", "riyal", "won", "yen"});
  }

  /// "Moldovan" of "Ileana Popa-Moldovan"
  bool is_end_of_surname(std::uint32_t at) const {
    if (at < 3 || draft_.word(at - 1) != "-" || draft_.token(at - 1).space_after ||
        draft_.token(at - 2).space_after)
      return false;
    const auto& first = draft_.token(at - 2);
    return draft_.token(at).name == language::NameType::PERSON && first.name == language::NameType::PERSON &&
           is_capitalised(draft_.word(at - 2)) && draft_.same_sentence(at, at - 3) &&
           draft_.token(at - 3).name == language::NameType::PERSON;
  }

  /// "the foreign ministry" and "Sudan's air force" are names; "the army" is not.
  bool fits_lower_case(const Known& known, const KnownCandidate& candidate, bool one_word) const {
    if (one_word && known.key == "parliament") return stands_alone(candidate.begin);
    if (one_word) return is_named_small(draft_, known, candidates_, candidate.begin);
    if (known.key == "border-guard" && counts_guards(candidate)) return false;
    return known.subtype == "ministry" || follows_owner(draft_, candidates_, candidate.begin);
  }

  /// "a Russian border guard", "two Russian border guards": men of it.
  bool counts_guards(const KnownCandidate& candidate) const {
    const std::uint32_t begin = draft_.token(candidate.end - 1).head == candidate.end - 1
                                    ? candidate.begin
                                    : draft_.analysis.tree.left_edge(candidate.end - 1);
    return is_one_of(draft_.lower(begin), {"a", "an", "one", "another"}) ||
           draft_.token(begin).pos == Pos::NUM;
  }

  /// "told parliament", not "parliament buildings"
  bool stands_alone(std::uint32_t at) const {
    using language::Label;
    const Label label = draft_.token(at).label;
    return draft_.document().tag(at) == "NN" &&
           (language::is_subject(label) || label == Label::dobj || label == Label::pobj ||
            label == Label::poss || label == Label::dative || label == Label::conj);
  }

  /// "Military" of "Military Operations".
  bool modifies_name(std::uint32_t at) const {
    const auto& token = draft_.token(at);
    return token.label == language::Label::compound && token.head == at + 1 &&
           is_capitalised(draft_.word(at + 1)) && draft_.token(at + 1).pos == Pos::PROPN;
  }

  bool after_article(std::uint32_t at) const { return at > 0 && draft_.lower(at - 1) == "the"; }

  static bool is_common_word(std::string_view text) {
    constexpr std::array<std::string_view, 8> words{"is", "who", "us", "am", "as", "or", "it", "an"};
    return std::find(words.begin(), words.end(), fold(text)) != words.end();
  }

  bool in_capitals(std::uint32_t at) const {
    const auto shouts = [&](std::uint32_t other) {
      return other < draft_.token_count() && draft_.token(other).sentence == draft_.token(at).sentence &&
             draft_.word(other).size() > 2 && is_all_capitals(draft_.word(other));
    };
    return (at > 0 && shouts(at - 1)) || shouts(at + 1);
  }

  static bool is_certain(const KnownCandidate& candidate) {
    return candidate.rivals.size() == 1 && candidate.rivals.front()->how != Known::How::contextual;
  }

  void settle_certain(const KnownCandidate& candidate) {
    if (!is_certain(candidate)) return;
    const Known& known = *candidate.rivals.front();
    seen_.emplace(known.key, candidate.begin);
    if (!known.state.empty()) seen_.emplace(known.state, candidate.begin);
    take(candidate, known, "name.table", known.how == Known::How::noun ? 0.8 : 0.97);
  }

  void settle(const KnownCandidate& candidate) {
    if (is_certain(candidate)) return;
    const Known* best = nullptr;
    for (const Known* rival : candidate.rivals) {
      const bool named = seen_.contains(rival->key);
      if (rival->how == Known::How::contextual && !named) continue;
      if (best == nullptr || rank(*rival, named) > rank(*best, seen_.contains(best->key))) best = rival;
    }
    if (best == nullptr) return;
    const bool contextual = best->how == Known::How::contextual;
    take(candidate, *best, contextual ? "name.context" : "name.rivals", contextual ? 0.9 : 0.85);
    for (const Known* rival : candidate.rivals) {
      if (rival->key != best->key || rival->kind != best->kind) {
        draft_.found.back().reason.rivals.push_back(rival->name +
                                                    (rival->state.empty() ? "" : " (" + rival->state + ")"));
      }
    }
  }

  static int rank(const Known& known, bool named) {
    return (named ? 4 : 0) + (known.how == Known::How::contextual ? 0 : 2) + (known.sovereign ? 1 : 0);
  }

  void take(const KnownCandidate& candidate, const Known& known, std::string rule, double confidence) {
    Found found;
    found.begin = candidate.begin;
    found.end = candidate.end;
    found.span = candidate.span;
    if (known.needs_article) {
      --found.begin;
      found.span.begin = draft_.token(found.begin).span.begin;
    }
    if (known.kind == graph::EntityKind::state && known.how == Known::How::name && !known.needs_article) {
      found.begin = begin_of_form(found.begin);
      found.span.begin = draft_.token(found.begin).span.begin;
    }
    found.head = head_of(draft_.document(), found.begin, candidate.end);
    found.kind = known.kind;
    found.subtype = known.subtype;
    found.key = known.how == Known::How::body ? std::string() : known.key;
    found.known = &known;
    found.reason = reason_of(std::move(rule), known.row, found.span);
    found.confidence = confidence;
    draft_.found.push_back(std::move(found));
  }

  /// "Federal" of "Federal Republic of Togo", where the table has another name in full; the token itself
  /// elsewhere.
  std::uint32_t begin_of_form(std::uint32_t at) const {
    const std::uint32_t first = draft_.sentence_of(at).begin;
    const std::uint32_t of = at > first && draft_.lower(at - 1) == "the" ? at - 2 : at - 1;
    if (at < first + 2 || draft_.lower(of) != "of" || of <= first) return at;
    std::uint32_t begin = of - 1;
    if (draft_.word(begin) == "Government") return begin;
    if (!is_one_of(draft_.word(begin), {"Republic", "Kingdom", "Sultanate", "Principality", "Commonwealth"}))
      return at;
    while (begin > first && is_one_of(draft_.word(begin - 1),
                                      {"Federal", "Federative", "Islamic", "Democratic", "Socialist",
                                       "People", "'s", "’s", "Arab", "United", "Hashemite", "Co-operative"}))
      --begin;
    return begin == at ? at : begin_of_form(begin);
  }

  Draft& draft_;
  std::vector<KnownCandidate> candidates_;
  std::unordered_map<std::string, std::uint32_t> seen_;  ///< key -> first token
};

}  // namespace

void find_known_names(Draft& draft) { KnownNames(draft).run(); }

}  // namespace chancery::extract

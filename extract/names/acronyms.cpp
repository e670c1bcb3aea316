#include "extract/names/acronyms.hpp"

#include <algorithm>
#include <unordered_map>

#include "extract/names/initials.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

class Acronyms {
 public:
  explicit Acronyms(Draft& draft) : draft_(draft) {}

  void run() {
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) define(i);
    if (meaning_.empty()) return;
    drop_absorbed();
    std::vector<Found> added;
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      const auto meant = meaning_.find(std::string(draft_.word(i)));
      if (meant == meaning_.end()) continue;
      if (draft_.found_at[i] != none) {
        Found& found = draft_.found[draft_.found_at[i]];
        if (found.end == found.begin + 1) become(found, meant->second);
      } else {
        Found found;
        found.begin = found.head = i;
        found.end = i + 1;
        found.span = draft_.token(i).span;
        become(found, meant->second);
        added.push_back(std::move(found));
      }
    }
    draft_.found.insert(draft_.found.end(), added.begin(), added.end());
    index_found(draft_);
  }

 private:
  struct Meaning {
    std::string key;
    EntityKind kind = EntityKind::organisation;
    std::string subtype;
    const Known* known = nullptr;
    std::string of_state = {};  ///< key of the state whose body it is
  };

  void define(std::uint32_t index) {
    Found& found = draft_.found[index];
    if (found.kind == EntityKind::person || found.end + 2 >= draft_.token_count()) return;
    std::uint32_t at = found.end;
    if (const std::uint32_t short_name = known_as(at); short_name != none)
      return define_short(found, short_name);
    if (draft_.document().tag(at) == "POS") ++at;
    const bool bracket = draft_.word(at) == "(";
    const bool apposed = draft_.word(at) == "," && draft_.word(at + 1) == "or";
    if (!bracket && !apposed) return define_called(index);
    at += apposed ? 2 : 1;
    if (at + 1 >= draft_.token_count()) return;
    const std::string_view word = draft_.word(at);
    if (draft_.word(at + 1) != (bracket ? ")" : ",")) return;
    const Found* inside = draft_.found_over(at);
    const bool known = inside != nullptr && inside->known != nullptr;  // "OMAR BAKRI (Sudan)"
    if (bracket && known && is_short_for(*inside, found)) return become_known(found, *inside);
    if (bracket && !known && is_short_name(word) && is_used_again(at)) return define_short(found, at);
    if (!is_acronym(word)) return;
    const std::string_view name = found.span.in(draft_.document().text);
    if (const std::size_t inner = begin_of_inner(word, name); inner > 0) {
      return define_inner(found, at, {static_cast<std::uint32_t>(found.span.begin + inner), found.span.end});
    }
    const bool turned = bracket && found.kind == EntityKind::organisation && has_initials_of(word, name);
    if (!turned && !abbreviates(word, name)) {
      // "the Belarusian State Security Committee (KGB)": letters of another language
      const bool foreign = bracket && found.kind == EntityKind::organisation && found.end - found.begin > 1 &&
                           word.size() < 6 && is_used_again(at);
      if (!define_with_place(index, at) && foreign) define_short(found, at);
      return;
    }
    if (found.known == nullptr || found.key.empty()) {
      if (found.end - found.begin < 2) return;
      found.key = slug(name);
    }
    meaning_.emplace(std::string(word), Meaning{found.key, found.kind, found.subtype, found.known});
  }

  /// The letters of ", known as the VDD,", ", better known as KAPO,"; none where no such word stands there.
  std::uint32_t known_as(std::uint32_t comma) const {
    constexpr std::uint32_t longest = 5;  // ", better known as the VDD"
    if (comma + longest >= draft_.token_count() || draft_.word(comma) != ",") return none;
    std::uint32_t at = comma + 1;
    if (is_one_of(draft_.lower(at), {"better", "also", "commonly", "locally"})) ++at;
    if (draft_.lower(at) != "known" || draft_.lower(at + 1) != "as") return none;
    at += draft_.lower(at + 2) == "the" ? 3 : 2;
    if (!draft_.same_sentence(comma, at)) return none;
    const std::string_view word = draft_.word(at);
    const Found* known = draft_.found_over(at);
    const bool free = known == nullptr || (known->known == nullptr && known->end == at + 1);
    return free && is_acronym(word) && is_one_of(draft_.word_safe(at + 1), {",", ".", ";", ")", "and"})
               ? at
               : none;
  }

  /// "Mozambique's intelligence service, SISE,", "the Croatian intelligence agency SOA": what a body of a
  /// state that is told by its kind is called.
  void define_called(std::uint32_t index) {
    const Found& body = draft_.found[index];
    if (body.known == nullptr || body.known->how != Known::How::body ||
        !is_one_of(body.subtype, {"agency", "security force", "commission", "council"}))
      return;
    const Found* owner = owner_before(body);
    if (owner == nullptr) return;
    const bool comma = draft_.word(body.end) == ",";
    const std::uint32_t at = body.end + (comma ? 1 : 0);
    const std::string_view word = draft_.word_safe(at);
    const Found* called = draft_.found_over(at);
    if (word.size() < 3 || !is_acronym(word) || (comma && draft_.word_safe(at + 1) != ",") ||
        (called != nullptr && called->known != nullptr) || !draft_.same_sentence(body.begin, at))
      return;
    meaning_.emplace(std::string(word),
                     Meaning{body.key, body.kind, body.subtype, body.known, owner->known->key});
  }

  /// The state of "Mozambique's", "Croatian" right before the body; nullptr where none stands there.
  const Found* owner_before(const Found& body) const {
    if (body.begin < 2) return nullptr;
    const bool owns = draft_.document().tag(body.begin - 1) == "POS";
    const Found* owner = draft_.found_over(body.begin - (owns ? 2 : 1));
    return owner != nullptr && owner->kind == EntityKind::state && owner->known != nullptr ? owner : nullptr;
  }

  /// "SBU" behind "Ukraine's Security Service": the known name in full begins with the words before.
  bool is_short_for(const Found& inside, const Found& found) const {
    return inside.kind == EntityKind::organisation && found.kind == EntityKind::organisation &&
           found.known != inside.known && inside.known->how != Known::How::body &&
           found.end > found.begin + 1 &&
           inside.known->name.starts_with(found.span.in(draft_.document().text));
  }

  static void become_known(Found& found, const Found& inside) {
    found.known = inside.known;
    found.key = inside.key;
    found.subtype = inside.subtype;
  }

  /// "the Peace and Security Council of the African Union (AU)": the letters are of what it is a council of.
  void define_inner(const Found& found, std::uint32_t at, Span inner) {
    Meaning meaning{slug(inner.in(draft_.document().text)), EntityKind::organisation, found.subtype, nullptr};
    for (const auto& hit : draft_.words.names_at(draft_.document().text, inner.begin)) {
      if (hit.size != inner.end - inner.begin) continue;
      meaning = {hit.known->key, hit.known->kind, hit.known->subtype, hit.known};
      break;
    }
    meaning_.emplace(std::string(draft_.word(at)), meaning);
  }

  /// "the Brazilian Intelligence Agency (Abin)": a short name of a body, which goes by it further on.
  void define_short(Found& found, std::uint32_t at) {
    if (found.kind != EntityKind::organisation || found.end - found.begin < 2) return;
    if (found.key.empty()) found.key = slug(found.span.in(draft_.document().text));
    meaning_.emplace(std::string(draft_.word(at)), Meaning{found.key, found.kind, found.subtype, nullptr});
  }

  /// One capitalised word that is no acronym.
  bool is_short_name(std::string_view word) const {
    return word.size() > 2 && word.size() < 9 && is_capitalised(word) && !is_acronym(word) &&
           draft_.words.nouns(fold(word)).empty();
  }

  bool is_used_again(std::uint32_t at) const {
    for (std::uint32_t i = at + 1; i < draft_.token_count(); ++i) {
      if (draft_.word(i) == draft_.word(at)) return true;
    }
    return false;
  }

  /// "the EU Mission in Armenia (EUMA)": the name goes on over its place.
  bool define_with_place(std::uint32_t index, std::uint32_t at) {
    if (index == 0) return false;
    Found& body = draft_.found[index - 1];
    const Found& place = draft_.found[index];
    if (body.kind != EntityKind::organisation || place.begin - body.end > 3) return false;
    const bool of_state = place.kind == EntityKind::state && place.known != nullptr;
    if (body.known != nullptr && (body.known->how != Known::How::body || !of_state)) return false;
    const Span span{body.span.begin, place.span.end};
    if (!abbreviates(draft_.word(at), span.in(draft_.document().text))) return false;
    if (body.known != nullptr) {  // "the Armed Forces of the Philippines (AFP)"
      meaning_.emplace(std::string(draft_.word(at)),
                       Meaning{body.key, body.kind, body.subtype, body.known, place.known->key});
      return true;
    }
    body.key = slug(span.in(draft_.document().text));
    meaning_.emplace(std::string(draft_.word(at)), Meaning{body.key, body.kind, body.subtype, nullptr});
    if (place.begin == body.end) {  // "Tehreek-i-Taliban Pakistan (TTP)"
      body.end = place.end;
      body.head = place.head;
      body.span = span;
      absorbed_.push_back(index);
    }
    return true;
  }

  void drop_absorbed() {
    if (absorbed_.empty()) return;
    std::vector<Found> kept;
    for (std::uint32_t i = 0; i < draft_.found.size(); ++i) {
      if (!std::ranges::binary_search(absorbed_, i)) kept.push_back(std::move(draft_.found[i]));
    }
    draft_.found = std::move(kept);
    index_found(draft_);
  }

  void become(Found& found, const Meaning& meaning) const {
    found.kind = meaning.kind;
    found.key = meaning.key;
    found.subtype = meaning.subtype;
    found.known = meaning.known;
    found.of_state = meaning.of_state;
    found.confidence = 0.92;
    found.reason = reason_of("name.acronym", nullptr, found.span);
  }

  Draft& draft_;
  std::unordered_map<std::string, Meaning> meaning_;
  std::vector<std::uint32_t> absorbed_;  ///< found, sorted: parts of the name of a body now
};

}  // namespace

void link_acronyms(Draft& draft) { Acronyms(draft).run(); }

}  // namespace chancery::extract

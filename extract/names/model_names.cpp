#include "extract/names/model_names.hpp"

#include <algorithm>

#include "extract/names/credits.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::NameType;
using language::Pos;

bool is_particle(std::string_view folded) {
  constexpr std::string_view particles[] = {"al",   "el",   "bin",  "ibn", "abu", "de",  "del", "della",
                                            "da",   "das",  "do",   "dos", "di",  "du",  "la",  "le",
                                            "van",  "von",  "der",  "den", "ter", "ten", "ben", "bint",
                                            "ould", "wald", "arap", "y",   "e",   "af",  "zu"};
  return std::find(std::begin(particles), std::end(particles), folded) != std::end(particles);
}

class ModelNames {
 public:
  explicit ModelNames(Draft& draft) : draft_(draft) {}

  void run() {
    for (const auto& name : draft_.document().names) read(name);
    follow_places();
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
  /// "recaptured Wad Madani ... Wad Madani, a city": a name of several words that was a place is one again.
  void follow_places() {
    const auto name_of = [&](const Found& found) { return found.span.in(draft_.document().text); };
    for (Found& person : taken_) {
      if (person.kind != EntityKind::person || person.end - person.begin < 2) continue;
      const auto place = std::ranges::find_if(taken_, [&](const Found& one) {
        return one.kind == EntityKind::place && name_of(one) == name_of(person);
      });
      const bool titled = person.begin > 0 && draft_.words.heads_office(fold(draft_.word(person.begin - 1)));
      if (place == taken_.end() || titled) continue;
      person.kind = EntityKind::place;
      person.subtype = place->subtype;
      person.confidence = place->confidence;
    }
  }

  struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  void read(const language::Name& name) {
    if (name.begin < done_ || is_credit(draft_.credits, draft_.token(name.begin).span)) return;
    const bool joint = name.end - name.begin == 1 && draft_.token(name.begin).pos == Pos::ADJ;
    switch (name.type) {
      case NameType::PERSON:
        if (joint) return;  // "Joint exercises ended"
        return read_person(name);
      case NameType::ORG:
        if (joint) return;
        if (is_titled_person(name)) return read_person(name);
        if (stands_where(name)) return read_plain(name, EntityKind::place, "city", 0.7);
        return read_plain(name, EntityKind::organisation, "", 0.75);
      case NameType::GPE:
        return read_plain(name, EntityKind::place, "city", 0.8);
      case NameType::LOC:
        return read_plain(name, EntityKind::place, "region", 0.75);
      case NameType::FAC:
        return read_plain(name, EntityKind::place, "facility", 0.7);
      case NameType::EVENT:
        return read_plain(name, EntityKind::event_name, "", 0.6);
      case NameType::LAW:
        return read_plain(name, EntityKind::agreement, "", 0.6);
      default:
        return;
    }
  }

  bool is_trimmed_at_end(std::uint32_t at) const {
    const auto& token = draft_.token(at);
    const std::string_view word = draft_.word(at);
    return token.pos == Pos::PUNCT || token.pos == Pos::SPACE || draft_.document().tag(at) == "POS" ||
           word == "'s" || word == "’s" || word == "-" || word == "—" || word == "–";
  }

  Range trimmed(Range range) const {
    while (range.begin < range.end) {
      const auto& token = draft_.token(range.begin);
      const bool article = token.pos == Pos::DET && draft_.found_over(range.begin) == nullptr;
      if (!article && token.pos != Pos::SPACE && token.pos != Pos::PUNCT && token.pos != Pos::ADP) break;
      ++range.begin;
    }
    while (range.begin < range.end && is_trimmed_at_end(range.end - 1)) --range.end;
    return range;
  }

  /// Leaves out what stands before the name: "Iranian President Ali Amini".
  Range without_title(Range range) const {
    while (range.begin < range.end) {
      const std::uint32_t at = range.begin;
      if (const Found* found = draft_.found_over(at);
          found != nullptr && is_state_word(*found) && found->end < range.end) {
        range.begin = found->end;
        continue;
      }
      if (const auto honorific =
              draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin)) {
        const std::uint32_t end = draft_.token(at).span.begin + honorific->second;
        std::uint32_t next = at;
        while (next < range.end && draft_.token(next).span.begin < end) ++next;
        if (next < range.end) {
          range.begin = next;
          continue;
        }
      }
      const std::string folded = fold(draft_.word(at));
      const bool sultan =
          draft_.words.is_given_name(folded) && at + 1 < range.end && is_particle(fold(draft_.word(at + 1)));
      const bool title = (draft_.words.heads_office(folded) && !sultan) || folded == "deputy" ||
                         folded == "vice" || folded == "former";
      if (!title || at + 1 >= range.end) break;
      range.begin = at + 1;
    }
    return trimmed(range);
  }

  static bool is_state_word(const Found& found) {
    return found.known != nullptr && found.kind != EntityKind::person &&
           (found.known->how == Known::How::adjective || found.known->how == Known::How::abbreviation);
  }

  bool is_name_word(std::uint32_t at) const {
    return is_capitalised(draft_.word(at)) && draft_.token(at).pos != Pos::DET &&
           draft_.token(at).pos != Pos::PRON && draft_.token(at).pos != Pos::VERB &&
           draft_.token(at).pos != Pos::AUX && draft_.token(at).pos != Pos::ADP;
  }

  bool joined(std::uint32_t at) const {
    return at > 0 && at < draft_.token_count() && !draft_.token(at - 1).space_after &&
           draft_.token(at - 1).sentence == draft_.token(at).sentence;
  }

  /// Adds what the model cut off: "Okello" + "-Mutesi", "Fawaz" + "al-Mutlaq".
  Range whole(Range range) const {
    const auto& document = draft_.document();
    while (range.end + 1 < draft_.token_count()) {
      const std::uint32_t at = range.end;
      if (document.tokens[at].sentence != document.tokens[range.begin].sentence ||
          draft_.found_over(at) != nullptr)
        break;
      const std::string_view word = draft_.word(at);
      const bool hyphen = word == "-" && joined(at) && joined(at + 1);
      const bool particle = is_particle(fold(word)) && !is_capitalised(word) && follows_particle(at);
      const bool arabic = is_one_of(word, {"Al", "El", "Bin", "Ibn", "Bint", "Ould", "Ben", "Abu"}) &&
                          draft_.found_over(at + 1) == nullptr && is_name_word(at + 1) &&
                          document.tokens[at + 1].sentence == document.tokens[at].sentence;
      if (hyphen || arabic) {
        range.end = at + 2;
      } else if (particle ||
                 (is_name_word(at) && document.tokens[at].pos == Pos::PROPN && is_part_of_name(at, range))) {
        range.end = at + 1;
      } else {
        break;
      }
    }
    while (range.begin > 0 && begins_earlier(range)) --range.begin;
    while (range.begin > 0 && joined(range.begin) && draft_.word(range.begin - 1) == "-" &&
           joined(range.begin - 1)) {
      range.begin -= 2;
    }
    return range;
  }

  /// The word before hangs on the name: "Rolando" of "Rolando Antúnez Paz".
  bool begins_earlier(Range range) const {
    const std::uint32_t at = range.begin - 1;
    const auto& token = draft_.token(at);
    if (token.sentence != draft_.token(range.begin).sentence || draft_.found_over(at) != nullptr)
      return false;
    if (token.pos != Pos::PROPN || token.label != language::Label::compound || !is_name_word(at) ||
        at < done_)
      return false;
    if (token.head < range.begin || token.head >= range.end || token.iob != 'O') return false;
    return !draft_.words.heads_office(fold(draft_.word(at))) &&
           !draft_.words.honorific_at(draft_.document().text, token.span.begin) && is_free_of_nouns(at);
  }

  bool is_free_of_nouns(std::uint32_t at) const {
    const std::string word = fold(draft_.word(at));
    return draft_.words.nouns(word).empty() && word != "deputy" && word != "vice" && word != "acting" &&
           word != "opposition";
  }

  bool follows_particle(std::uint32_t at) const {
    std::uint32_t next = at + 1;
    while (next < draft_.token_count() && (draft_.word(next) == "-" || is_particle(fold(draft_.word(next)))))
      ++next;
    return next < draft_.token_count() && next < at + 4 && is_capitalised(draft_.word(next)) &&
           draft_.token(next).pos == Pos::PROPN;
  }

  /// The next word belongs to the same flat name in the tree.
  bool is_part_of_name(std::uint32_t at, Range range) const {
    const std::uint32_t head = draft_.token(range.end - 1).head;
    return head == at && draft_.token(range.end - 1).label == language::Label::compound &&
           (draft_.token(at).iob != 'B' || is_torn_off(at)) &&
           !draft_.words.heads_office(fold(draft_.word(at)));
  }

  /// "Hassan Sheikh" + "Mohamud": one name to the tree, two persons to the model.
  bool is_torn_off(std::uint32_t at) const {
    const auto& names = draft_.document().names;
    const auto name =
        std::lower_bound(names.begin(), names.end(), at,
                         [](const language::Name& one, std::uint32_t begin) { return one.begin < begin; });
    return name != names.end() && name->begin == at && name->end == at + 1 && name->type == NameType::PERSON;
  }

  /// "Spokesperson Karen Holt", which the model takes for a body.
  bool is_titled_person(const language::Name& name) const {
    const Range range = trimmed({name.begin, name.end});
    const std::uint32_t first = after_style(range);
    if (range.end < first + 1 || range.end > first + 4) return false;
    if (first == range.begin) return false;
    for (std::uint32_t i = first; i < range.end; ++i) {
      if (draft_.token(i).pos != Pos::PROPN || !draft_.words.nouns(fold(draft_.word(i))).empty())
        return false;
    }
    return true;
  }

  /// The token behind "Spokesperson", "Brigadier General", "Dame" at the begin; the begin where none stands.
  std::uint32_t after_style(Range range) const {
    const std::string first = fold(draft_.word(range.begin));
    if (is_one_of(first, {"spokesperson", "spokesman", "spokeswoman", "minister", "president", "ambassador",
                          "senator", "premier", "chancellor", "governor", "commissioner", "congressman",
                          "congresswoman"}))
      return range.begin + 1;
    std::uint32_t at = range.begin;
    // "State Ann Lee", behind "Secretary of"
    if (first == "state" && at > 1 && draft_.word(at - 1) == "of" &&
        is_one_of(fold(draft_.word(at - 2)), {"secretary", "minister"}))
      return at + 1;
    while (at < range.end) {
      const auto style = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
      if (!style) break;
      const std::uint32_t end = draft_.token(at).span.begin + style->second;
      while (at < range.end && draft_.token(at).span.begin < end) ++at;
    }
    // "General Electric", "Queen Mary University"
    const bool lone =
        at == range.begin + 1 &&
        is_one_of(first, {"general", "king", "queen", "prince", "princess", "lord", "lady", "sir", "don",
                          "cardinal", "marshal", "major", "justice", "dr", "dr."});
    const bool given = at < range.end && draft_.words.is_given_name(fold(draft_.word(at)));
    return range.end < at + 2 || (lone && !given) ? range.begin : at;
  }

  void read_person(const language::Name& name) {
    Range range = without_title(trimmed({name.begin, name.end}));
    if (range.begin >= range.end) return;
    if (is_noun_of_name(range)) return read_plain(name, EntityKind::organisation, "", 0.7);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (is_one_of(fold(draft_.word(i)), {"retd", "retd.", "rtd", "rtd.", "ret", "ret."})) return;
    }
    if (stands_where(name) || is_taken(range)) return read_plain(name, EntityKind::place, "city", 0.7);
    if (range.end == range.begin + 1 && precedes_place_noun(range.end))
      return read_plain(name, EntityKind::place, "region", 0.7);
    range = trimmed(whole(range));
    if (range.begin >= range.end || !looks_like_person(range)) return;
    if (clashes(range, true)) return;
    take(range, EntityKind::person, "", "name.model-person", 0.85);
  }

  /// "a court in Lae", "outside Yei": a short name right behind such a word is a place, whatever the model
  /// takes it for; not "confidence in Merkel", an acronym, or a person whom the article names in full.
  bool stands_where(const language::Name& name) const {
    const Range range = trimmed({name.begin, name.end});
    if (range.begin == 0 || range.begin >= range.end || range.end - range.begin > 2) return false;
    const auto& before = draft_.token(range.begin - 1);
    const auto& head = draft_.token(before.head);
    constexpr std::string_view words[] = {"in", "near", "outside", "off"};
    constexpr std::string_view trusting[] = {"confidence", "trust",  "faith",   "interest", "belief",
                                             "believe",    "stake",  "partner", "share",    "role",
                                             "change",     "member", "name",    "confide",  "invest"};
    const std::string_view word = draft_.word(range.begin - 1);
    const std::string_view governor = draft_.document().lemma(before.head);
    const bool leads = word == "to" && is_one_of(governor, {"trip", "visit", "tour", "flight", "journey",
                                                            "fly", "travel", "sail", "flee"});
    const bool stands =
        word == "at" && is_one_of(governor, {"land",      "meet",   "meeting", "hold",    "dock",    "arrive",
                                             "arrival",   "talk",   "clash",   "attack",  "scuffle", "blast",
                                             "explosion", "camp",   "base",    "standby", "cross",   "open",
                                             "station",   "police", "hand",    "launch",  "test"});
    if (before.pos != Pos::ADP || (!leads && !stands && std::ranges::find(words, word) == std::end(words)))
      return false;
    if (std::ranges::find(trusting, draft_.document().lemma(before.head)) != std::end(trusting)) return false;
    if (head.pos != Pos::VERB && head.pos != Pos::NOUN && head.pos != Pos::AUX) return false;
    const std::string_view last = draft_.word(range.end - 1);
    if (!is_capitalised(draft_.word(range.begin)) || is_acronym(last)) return false;
    if (range.end < draft_.token_count() && draft_.document().tag(range.end) == "POS") return false;
    return std::ranges::none_of(draft_.document().names, [&](const language::Name& other) {
      const bool longer = other.end - other.begin > range.end - range.begin;
      return other.type == NameType::PERSON && longer && draft_.word(other.end - 1) == last;
    });
  }

  /// "recaptured Wad Madani": what is done to places alone.
  bool is_taken(Range range) const {
    const auto& last = draft_.token(head_of(draft_.document(), range.begin, range.end));
    if (last.label != language::Label::dobj && last.label != language::Label::nsubjpass) return false;
    return is_one_of(draft_.document().lemma(last.head),
                     {"recapture", "retake", "overrun", "besiege", "shell", "bombard", "liberate", "blockade",
                      "encircle", "reconquer", "occupy", "storm", "evacuate", "strafe"});
  }

  static bool is_acronym(std::string_view word) {
    return std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; }) > 1 || word.size() < 3;
  }

  /// "the Thar desert"
  bool precedes_place_noun(std::uint32_t at) const {
    if (at >= draft_.token_count() || is_capitalised(draft_.word(at))) return false;
    const auto& nouns = draft_.words.nouns(fold(draft_.word(at)));
    return std::any_of(nouns.begin(), nouns.end(),
                       [](const Noun& noun) { return noun.kind == EntityKind::place; });
  }

  bool looks_like_person(Range range) const {
    if (range.end - range.begin > 8 || is_only_address(range)) return false;
    bool capital = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const std::string_view word = draft_.word(i);
      if (word.find_first_of("0123456789@") != std::string_view::npos) return false;
      capital = capital || is_capitalised(word);
    }
    return capital;
  }

  /// "the Forum", "the Bank": one noun of such names, which the model takes for a person.
  bool is_noun_of_name(Range range) const {
    if (range.end != range.begin + 1 || range.begin == 0 || fold(draft_.word(range.begin - 1)) != "the")
      return false;
    return std::ranges::any_of(draft_.words.nouns(fold(draft_.word(range.begin))),
                               [](const Noun& noun) { return noun.in_names; });
  }

  /// "Maj Gen", "Mr": nothing but words that stand before a name.
  bool is_only_address(Range range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (draft_.word(i) != "." && !draft_.words.heads_office(fold(draft_.word(i))) &&
          !draft_.words.honorific_at(draft_.document().text, draft_.token(i).span.begin))
        return false;
    }
    return true;
  }

  void read_plain(const language::Name& name, EntityKind kind, std::string subtype, double confidence) {
    Range range = trimmed({name.begin, name.end});
    if (kind == EntityKind::place) range.end = first_comma(range);
    while (range.end > range.begin + 1 && draft_.token(range.end - 1).pos == Pos::NUM &&
           draft_.found_over(range.begin) != nullptr) {
      --range.end;
    }
    if (kind == EntityKind::organisation) range = without_adjective(range);
    if (range.begin >= range.end || !is_capitalised(draft_.word(range.begin))) return;
    if (is_office(range) || draft_.word(range.end - 1).ends_with("-based")) return;
    if (kind != EntityKind::event_name && kind != EntityKind::agreement) range = trimmed(whole(range));
    if (clashes(range, false)) return;
    const std::string folded = fold(draft_.word(range.end - 1));
    if (range.end == range.begin + 1 && draft_.words.heads_office(folded)) return;
    for (const Noun& noun : draft_.words.nouns(folded)) {
      if (!noun.in_names) continue;
      kind = noun.kind;
      subtype = noun.subtype;
      break;
    }
    take(range, kind, std::move(subtype), "name.model", confidence);
  }

  /// "the Kingdom" of "the Kingdom, Lt": no place goes on behind a comma.
  std::uint32_t first_comma(Range range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (draft_.word(i) == ",") return i;
    }
    return range.end;
  }

  /// "Minister of Foreign Affairs": an office, no organisation.
  bool is_office(Range range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (!draft_.words.heads_office(fold(draft_.word(i)))) continue;
      if (i + 1 == range.end || fold(draft_.word(i + 1)) == "of" || fold(draft_.word(i + 1)) == "for")
        return true;
    }
    return false;
  }

  Range without_adjective(Range range) const {
    const Found* found = draft_.found_over(range.begin);
    if (found != nullptr && is_state_word(*found) && found->end < range.end &&
        draft_.found_over(found->end) != nullptr) {
      range.begin = found->end;
    }
    return range;
  }

  /// Whether what the tables know goes first. A longer name of the model takes the place of the names inside
  /// it.
  bool clashes(Range range, bool person) {
    dropped_.resize(draft_.found.size(), false);
    std::uint32_t covered = 0;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const Found* found = draft_.found_over(i);
      if (found == nullptr) continue;
      if (found->begin < range.begin || found->end > range.end) return true;
      if (!person && is_state_in_full(*found) && found->begin == range.begin && found->end < range.end)
        return true;
      if (found->kind == EntityKind::organisation && found->end - found->begin > 1) return true;
      ++covered;
    }
    const std::uint32_t size = range.end - range.begin;
    if (covered == size) return !(person && covered > 0 && is_addressed(range.begin));
    if (covered > 0 && !person && size - covered == 1 && !is_capitalised(draft_.word(range.begin)))
      return true;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (draft_.found_at[i] != none) dropped_[draft_.found_at[i]] = true;
    }
    return false;
  }

  /// "Republic of Armenia" of "Republic of Armenia Ararat", where a person's name goes on.
  bool is_state_in_full(const Found& found) const {
    return found.kind == EntityKind::state && found.end > found.begin + 2 &&
           found.span.in(draft_.document().text).find(" of ") != std::string_view::npos;
  }

  /// "Mr. Jordan", "Secretary Jordan": a name of a place that is a person's here.
  bool is_addressed(std::uint32_t at) const {
    if (at == 0 || draft_.token(at - 1).sentence != draft_.token(at).sentence) return false;
    const std::string before = fold(draft_.word(at - 1));
    return is_capitalised(draft_.word(at - 1)) &&
           (draft_.words.heads_office(before) || before == "mr." || before == "mrs." || before == "ms." ||
            before == "mr" || before == "mrs" || before == "ms" || before == "dr" || before == "dr.");
  }

  void take(Range range, EntityKind kind, std::string subtype, std::string rule, double confidence) {
    Found found;
    found.begin = range.begin;
    found.end = range.end;
    found.span = draft_.document().span_of(range.begin, range.end);
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
  std::vector<Found> taken_;
  std::vector<bool> dropped_;  ///< per name found before
  std::uint32_t done_ = 0;
};

}  // namespace

void find_model_names(Draft& draft) { ModelNames(draft).run(); }

}  // namespace chancery::extract
